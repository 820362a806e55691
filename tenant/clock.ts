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
