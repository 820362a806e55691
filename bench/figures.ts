/** What was measured, over all runs of one invocation. */
export interface Figure {
  name: string;
  unit: string;
  runs: number;
  min: number;
  median: number;
  max: number;
  /** What the median should be. */
  target?: Target;
}

export type Target = { atLeast: number } | { atMost: number };

/** A figure of several runs, or of one. */
export function figure(
  name: string,
  unit: string,
  values: number | readonly number[],
  target?: Target,
): Figure {
  const sorted = [values].flat().sort((one, other) => one - other);
  return {
    name,
    unit,
    runs: sorted.length,
    min: sorted[0] ?? NaN,
    median: quantile(sorted, 0.5),
    max: sorted.at(-1) ?? NaN,
    ...(target === undefined ? {} : { target }),
  };
}

/** Whether the median is as it should be. */
export function meetsTarget({ median, target }: Figure): boolean {
  if (target === undefined) return true;
  return 'atLeast' in target ? median >= target.atLeast : median <= target.atMost;
}

export function median(values: readonly number[]): number {
  return quantile(
    [...values].sort((one, other) => one - other),
    0.5,
  );
}

/** The value below which so large a share of the sorted values lies, between neighbours by proportion. */
export function quantile(sorted: readonly number[], share: number): number {
  const position = (sorted.length - 1) * share;
  const lower = sorted[Math.floor(position)] ?? NaN;
  const upper = sorted[Math.ceil(position)] ?? NaN;
  return lower + (upper - lower) * (position - Math.floor(position));
}
