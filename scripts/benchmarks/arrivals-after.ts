/** Returns the most arrivals that followed one of the moments within `span`. All of them are in milliseconds. */
export function arrivalsAfter(moments: readonly number[], arrivals: readonly number[], span: number): number {
  const counts = moments.map((moment) => arrivals.filter((arrival) => arrival >= moment && arrival < moment + span));
  return Math.max(0, ...counts.map(({ length }) => length));
}
