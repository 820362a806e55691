import { type EndingLog, endingMemoryMs } from '~/sessions/ending-log';

export type EndingData = Map<string, Map<string, number>>;

/** Endings in memory. */
export function createMemoryEndingLog({
  now,
  data = new Map(),
}: {
  now: () => number;
  data?: EndingData;
}): EndingLog {
  const isRecent = (endedAt: number) => endedAt + endingMemoryMs > now();
  return {
    record: async (userId, sessionId) => {
      const endings = data.get(userId) ?? new Map<string, number>();
      data.set(userId, endings);
      const endedAt = endings.get(sessionId);
      if (endedAt === undefined || !isRecent(endedAt)) endings.set(sessionId, now());
    },
    recent: async (userId) =>
      new Map(
        [...(data.get(userId) ?? [])]
          .filter(([, endedAt]) => isRecent(endedAt))
          .map(([sessionId, endedAt]) => [sessionId, new Date(endedAt)]),
      ),
  };
}
