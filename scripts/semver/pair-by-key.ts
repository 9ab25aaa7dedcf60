/** A value before and after; one is missing if the key is new or gone. */
export interface ValuePair<Value> {
  key: string;
  was: Value | undefined;
  is: Value | undefined;
}

/** Pairs the values of two maps by their keys. */
export function pairByKey<Value>(before: Map<string, Value>, after: Map<string, Value>): ValuePair<Value>[] {
  const keys = new Set([...before.keys(), ...after.keys()]);
  return [...keys].map((key) => ({ key, was: before.get(key), is: after.get(key) }));
}
