import { pointerKeys, toPointer, valueAt } from "./json-pointer.ts";
import { walkTree } from "./walk-tree.ts";

/** Returns the pointers of the components that an element refers to, directly or through other components. */
export function reachableComponents(root: unknown, element: unknown): Set<string> {
  const found = new Set<string>();
  const collect = (node: unknown): void =>
    walkTree(node, (text) => {
      if (typeof text !== "string" || !text.startsWith("#/components/")) return;
      const keys = pointerKeys(text).slice(0, 3);
      if (found.has(toPointer(keys))) return;
      found.add(toPointer(keys));
      collect(valueAt(root, keys));
    });
  collect(element);
  return found;
}
