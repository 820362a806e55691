/** Finds something out when it is first asked for, and gives everybody the same answer. */
export function once<T>(find: () => Promise<T>): () => Promise<T> {
  let found: Promise<T> | null = null;
  return () => (found ??= find());
}
