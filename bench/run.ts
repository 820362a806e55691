// Runs the benchmarks, or those whose numbers are given, prints their figures and keeps them in results.json.
// `--quick` makes as few requests as show that every benchmark works, and keeps nothing. `--against=<folder>` (several
// times, if need be) holds the pages of benchmark 1, or the start of benchmark 9, against those of another checkout that
// is built, and keeps nothing: what a cache or another trick saves, if the other checkout is without it.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, platform } from 'node:os';
import { parseArgs } from 'node:util';
import { type Benchmark, type BenchmarkOptions } from './benchmark';
import { coldPage } from './cold-page';
import { expiredRows } from './expired-rows';
import { type Figure, meetsTarget } from './figures';
import { growth } from './growth';
import { memory } from './memory';
import { overload } from './overload';
import { pageCalls } from './page-calls';
import { start } from './start';
import { table } from './table';
import { tenantCalls } from './tenant-calls';
import { throughput } from './throughput';
import { onStopRequest, stopAll } from '../tests/child-processes.mjs';

const benchmarks: Record<string, Benchmark> = {
  1: throughput,
  2: coldPage,
  3: tenantCalls,
  4: overload,
  5: growth,
  6: memory,
  7: pageCalls,
  8: expiredRows,
  9: start,
};
const resultsFile = new URL('results.json', import.meta.url);

interface Result {
  title: string;
  command: string;
  measuredAt: string;
  durationSeconds: number;
  figures: Figure[];
}
interface Results {
  about: string;
  machine: Record<string, string | number>;
  benchmarks: Record<string, Result>;
}

const about =
  'Figures of a machine that other programs used at the same time: go by ratios and medians, not by single times.';

async function measure(number: string, options: BenchmarkOptions): Promise<Result> {
  const benchmark = benchmarks[number];
  if (benchmark === undefined)
    throw new RangeError(
      `There is no benchmark ${number}; there are ${Object.keys(benchmarks).join(', ')}.`,
    );
  console.log(`\n${number}. ${benchmark.title}`);
  const startedAt = performance.now();
  const figures = await benchmark.run(options);
  console.log(table(figures));
  const broken = figures.filter(({ min, max }) => !Number.isFinite(min) || !Number.isFinite(max));
  if (figures.length === 0 || broken.length > 0)
    throw new Error(`No figure: ${broken.map(({ name }) => name).join(', ')}`);
  return {
    title: benchmark.title,
    command: `npm run bench -- ${number}`,
    measuredAt: new Date().toISOString(),
    durationSeconds: Math.round((performance.now() - startedAt) / 1000),
    figures,
  };
}

/** Puts results in the place of those of the same benchmarks. */
function keep(results: Record<string, Result>): void {
  const known = existsSync(resultsFile)
    ? (JSON.parse(readFileSync(resultsFile, 'utf8')) as Results).benchmarks
    : {};
  const machine = {
    processor: cpus()[0]?.model.trim() ?? 'unknown',
    cores: availableParallelism(),
    platform: platform(),
    node: process.version,
  };
  const all: Results = { about, machine, benchmarks: { ...known, ...results } };
  writeFileSync(resultsFile, `${JSON.stringify(all, null, 2)}\n`);
}

onStopRequest(() => void stopAll().then(() => process.exit(130)));
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    quick: { type: 'boolean', default: false },
    against: { type: 'string', multiple: true, default: [] },
  },
});
const isKept = !values.quick && values.against.length === 0;
for (const number of positionals.length > 0 ? positionals : Object.keys(benchmarks)) {
  const result = await measure(number, values);
  if (isKept) keep({ [number]: result });
  // Of so few requests, nothing can be said about speed.
  if (!values.quick && !result.figures.every(meetsTarget)) process.exitCode = 1;
}
