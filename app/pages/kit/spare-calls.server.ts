interface RememberedList {
  /** Whether it is there without a call. */
  isAtHand(userId: string): Promise<boolean>;
}

/** A page costs so many calls about its person at most. */
export const mostCalls = 3;

/** How many of them these lists leave to a page that shows each in any case: one that is at hand takes none. */
export async function countSpareCalls(
  userId: string,
  lists: readonly RememberedList[],
): Promise<number> {
  return mostCalls - (await countMissing(userId, lists));
}

/** How many of the lists take a call. */
export async function countMissing(
  userId: string,
  lists: readonly RememberedList[],
): Promise<number> {
  const areAtHand = await Promise.all(lists.map((list) => list.isAtHand(userId)));
  return areAtHand.filter((isAtHand) => !isAtHand).length;
}
