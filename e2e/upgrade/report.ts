import type { ProxyKind } from './proxy-kinds';
import type { Rolling } from './rolling';
import type { Kept } from './side-by-side';
import { countsOf, requestKinds } from './tally';

const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`;

/** Prints which promises were kept; gives how many were not. */
export function tellKept(title: string, kept: readonly Kept[]): number {
  console.log(`\n${title}`);
  for (const { promise, problem } of kept)
    console.log(problem === null ? `  kept    ${promise}` : `  BROKEN  ${promise}: ${problem}`);
  return kept.filter(({ problem }) => problem !== null).length;
}

/** Prints what was asked and what failed; gives how much was lost, or told wrongly. */
export function tellRolling(kind: ProxyKind, what: 'stop' | 'kill', rolling: Rolling): number {
  const { asked, deeds, verdict, lies, startsMs, stopsMs, trouble, visits } = rolling;
  console.log(`\nBehind ${kind}, ${deeds.length} times ${what} and start: ${visits} visits`);
  const columns = [
    ['asked', countsOf(asked)],
    ['lost', countsOf(verdict.lost)],
    ['under way in what was killed', countsOf(verdict.underWay)],
    ['sent to it before the proxy noticed', countsOf(verdict.unnoticed)],
  ] as const;
  for (const one of requestKinds) {
    const figures = columns
      .filter(([, counts], index) => index < 2 || counts[one] > 0)
      .map(([title, counts]) => `${counts[one]} ${title}`);
    console.log(`  ${`${one}s`.padEnd(14)} ${figures.join(', ')}`);
  }
  if (rolling.busy > 0) console.log(`  ${rolling.busy} times “busy” (429), and asked again`);
  if (stopsMs.length > 0) console.log(`  stops took ${stopsMs.map(seconds).join(', ')}`);
  console.log(`  ready after ${startsMs.map(seconds).join(', ')}`);
  for (const { kind: of, path, fault, beganAt } of verdict.lost) {
    const after = deeds.map(({ at }) => seconds(beganAt - at)).join(', ');
    console.log(`  LOST    ${of} ${path}: ${fault} (${after} after each signal)`);
  }
  for (const lie of lies) console.log(`  WRONG   ${lie}`);
  for (const [line, count] of countLines(trouble)) console.log(`  log     ${count} × ${line}`);
  return verdict.lost.length + lies.length;
}

/** The events of log lines, with how often there was each. */
function countLines(lines: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const line of lines) {
    const event = /"event":"([^"]+)"/.exec(line)?.[1] ?? line;
    const reason = /"reason":"([^"]+)"/.exec(line)?.[1];
    const name = reason === undefined ? event : `${event} (${reason})`;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}
