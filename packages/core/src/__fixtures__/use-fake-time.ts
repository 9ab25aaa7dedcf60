import { afterEach, beforeEach, expect, vi } from "vitest";

/** Replaces the timers and clocks in each test of a file, and fails a test that leaves a timer behind. */
export function useFakeTime(): void {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date", "performance"] });
  });

  afterEach(() => {
    expect(vi.getTimerCount(), "timers left behind").toBe(0);
    vi.useRealTimers();
  });
}
