/** Milliseconds in so many seconds. */
export const seconds = (count: number) => count * 1000;
/** Milliseconds in so many minutes. */
export const minutes = (count: number) => seconds(count * 60);
/** Milliseconds in so many hours. */
export const hours = (count: number) => minutes(count * 60);
/** Milliseconds in so many days. */
export const days = (count: number) => hours(count * 24);

/** The tenant's own idea of the time, which tests and demos may shift away from the machine's. */
export interface Clock {
  /** Milliseconds since the epoch, skew included. */
  now(): number;
  /** Whole seconds between this clock and the machine's. */
  offsetSeconds(): number;
  /** Shifts the clock; 0 brings it back. */
  setSkew(seconds: number): void;
  skewSeconds(): number;
}

/** Creates a clock; `source` replaces the machine's time in tests. */
export function createClock(source: () => number = Date.now): Clock {
  let skew = 0;
  const now = () => source() + skew * 1000;
  return {
    now,
    offsetSeconds: () => Math.round((now() - Date.now()) / 1000),
    setSkew: (seconds) => {
      skew = seconds;
    },
    skewSeconds: () => skew,
  };
}

/** An instant as Auth0's APIs write it; what is no instant stays as it is. */
export function iso(instant: number | null | undefined): string | null | undefined {
  return typeof instant === 'number' ? new Date(instant).toISOString() : instant;
}
