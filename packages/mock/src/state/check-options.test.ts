import { expect, test } from "vitest";
import { checkOptions } from "./check-options.js";

test("accepts every option, and none", () => {
  checkOptions({});
  checkOptions({
    consents: { alice: ["export"] },
    faults: [{ service: "export", operationId: "getExportConnection", status: 503, times: 2, headers: { a: "b" } }],
    quirks: ["malformedLinks", "nullResults"],
    now: Date.now,
    seed: 0,
    speed: 0.5,
    tier: undefined,
  });
  checkOptions({ faults: [{ status: 200 }, { status: 599, times: 1 }] });
});

test.each([
  [{ toString: 1 }, "Unknown option toString: expected one of consents, faults, now, quirks, seed, speed, tier."],
  [
    { consents: { alice: "export" } },
    'Invalid consents: expected a list of services for each user, got {"alice":"export"}.',
  ],
  [
    { consents: { alice: ["export"], bob: 1 } },
    'Invalid consents: expected a list of services for each user, got {"alice":["export"],"bob":1}.',
  ],
  [{ faults: [{ status: 503 }, 503] }, 'Invalid faults: expected a list of faults, got [{"status":503},503].'],
  [{ faults: [{ status: 199 }] }, "Invalid faults[0].status: expected a status from 200 to 599, got 199."],
  [{ faults: [{ status: 600 }] }, "Invalid faults[0].status: expected a status from 200 to 599, got 600."],
  [{ faults: [{ status: 404.5 }] }, "Invalid faults[0].status: expected a status from 200 to 599, got 404.5."],
  [
    { faults: [{ status: 503, headers: { a: "b", c: 1 } }] },
    'Invalid faults[0].headers: expected a string for each header, got {"a":"b","c":1}.',
  ],
  [{ faults: [{ times: 2 }] }, "Invalid faults[0].status: expected a status from 200 to 599, got undefined."],
  [
    { faults: [{ status: 503 }, { status: 42 }] },
    "Invalid faults[1].status: expected a status from 200 to 599, got 42.",
  ],
  [{ faults: [{ status: 503, times: 0 }] }, "Invalid faults[0].times: expected an integer above 0, got 0."],
  [
    { faults: [{ status: 503, headers: { a: 1 } }] },
    'Invalid faults[0].headers: expected a string for each header, got {"a":1}.',
  ],
  [{ faults: [{ status: 503, service: 1 }] }, "Invalid faults[0].service: expected a string, got 1."],
  [{ faults: [{ state: 503 }] }, "Invalid faults[0].status: expected a status from 200 to 599, got undefined."],
  [
    { quirks: ["malformedLinks", "broken"] },
    'Invalid quirks: expected a list of laggingLastRun, malformedLinks, nextOnEveryPage, nullResults, unknownStates, got ["malformedLinks","broken"].',
  ],
  [{ now: 0 }, "Invalid now: expected a function, got 0."],
  [{ seed: "42" }, 'Invalid seed: expected an integer, got "42".'],
  [{ speed: 0 }, "Invalid speed: expected a number above 0, got 0."],
  [{ tier: "gold" }, 'Invalid tier: expected one of trial, basic, premium, custom, got "gold".'],
])("rejects %j", (options, message) => {
  expect(() => checkOptions(options)).toThrow(new TypeError(message));
});
