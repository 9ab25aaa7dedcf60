import { expect, test } from "vitest";
import { checkOptions } from "./check-options.js";

test("takes every option, and none", () => {
  checkOptions({});
  checkOptions({
    consents: { alice: ["export"] },
    faults: [{ service: "export", operationId: "getExportConnection", status: 503, times: 2, headers: { a: "b" } }],
    links: "malformed",
    now: Date.now,
    seed: 0,
    speed: 0.5,
    tier: undefined,
  });
  checkOptions({ faults: [{ status: 200 }, { status: 599, times: 1 }] });
});

test.each([
  [{ toString: 1 }, "toString is not known, known are consents, faults, links, now, seed, speed, tier"],
  [{ consents: { alice: "export" } }, 'consents takes a list of services for each user, not {"alice":"export"}'],
  [
    { consents: { alice: ["export"], bob: 1 } },
    'consents takes a list of services for each user, not {"alice":["export"],"bob":1}',
  ],
  [{ faults: [{ status: 503 }, 503] }, 'faults takes a list of faults, not [{"status":503},503]'],
  [{ faults: [{ status: 199 }] }, "faults[0].status takes a status from 200 to 599, not 199"],
  [{ faults: [{ status: 600 }] }, "faults[0].status takes a status from 200 to 599, not 600"],
  [{ faults: [{ status: 404.5 }] }, "faults[0].status takes a status from 200 to 599, not 404.5"],
  [
    { faults: [{ status: 503, headers: { a: "b", c: 1 } }] },
    'faults[0].headers takes a text for each header, not {"a":"b","c":1}',
  ],
  [{ faults: [{ times: 2 }] }, "faults[0].status takes a status from 200 to 599, not undefined"],
  [{ faults: [{ status: 503 }, { status: 42 }] }, "faults[1].status takes a status from 200 to 599, not 42"],
  [{ faults: [{ status: 503, times: 0 }] }, "faults[0].times takes a whole number above 0, not 0"],
  [{ faults: [{ status: 503, headers: { a: 1 } }] }, 'faults[0].headers takes a text for each header, not {"a":1}'],
  [{ faults: [{ status: 503, service: 1 }] }, "faults[0].service takes a text, not 1"],
  [{ faults: [{ state: 503 }] }, "faults[0].status takes a status from 200 to 599, not undefined"],
  [{ links: "broken" }, 'links takes one of correct, malformed, not "broken"'],
  [{ now: 0 }, "now takes a function, not 0"],
  [{ seed: "42" }, 'seed takes a whole number, not "42"'],
  [{ speed: 0 }, "speed takes a number above 0, not 0"],
  [{ tier: "gold" }, 'tier takes one of trial, basic, premium, custom, not "gold"'],
])("refuses %j", (options, message) => {
  expect(() => checkOptions(options)).toThrow(new TypeError(message));
});
