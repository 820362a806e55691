import { type Figure } from './figures';

/** A benchmark of the list in `run.ts`. */
export interface Benchmark {
  title: string;
  run(options: BenchmarkOptions): Promise<Figure[]>;
}

export interface BenchmarkOptions {
  /** Makes as few requests as show that the benchmark works. */
  quick: boolean;
  /** Folders of other checkouts, with a build each, that this one is held against; for benchmarks 1 and 9. */
  against: readonly string[];
}
