import { type Figure } from './figures';

/** A benchmark of the list in `run.ts`. */
export interface Benchmark {
  title: string;
  /** Measures; `quick` makes as few requests as show that the benchmark works. */
  run(options: { quick: boolean }): Promise<Figure[]>;
}
