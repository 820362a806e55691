/** A clock that stands still until it is told to move. Times are epoch milliseconds. */
export interface Clock {
  now: () => number;
  advance: (milliseconds: number) => void;
}

/** The moment at which every test's world stands still. */
export const noon = Date.parse('2026-11-23T12:00:00Z');

export function createClock(startsAt = noon): Clock {
  let time = startsAt;
  return {
    now: () => time,
    advance: (milliseconds) => {
      time += milliseconds;
    },
  };
}
