// How often the reading of user agents agrees with collections that others have labelled.
// Run with: npm run measure:devices -- [--misses] [--all] [files of labelled user agents…]
// Files may be in the formats of bowser, ua-parser-js, uap-core, woothee or device-detector (YAML or JSON).
// The packages named below are fetched with npm into node_modules/.cache/ once; their names for things are mapped by
// the tables in devices/families.ts. “In use” leaves out what cannot open today's sign-in pages any more.
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { UAParser } from 'ua-parser-js';
import { describeDevice } from '../app/devices/describe-device.server';
import { fetchPackage, readLabelled, type Labelled } from './devices/labelled';
import { aspects, isInUse, scoreOf, type Miss, type Score } from './devices/score';

const published: readonly { name: string; version: string; files: RegExp }[] = [
  { name: 'ua-parser-js', version: '0.7.31', files: /^test\/(?:browser|os|device)-test\.json$/ },
  { name: '@financial-times/useragent_parser', version: '1.6.3', files: /^test\/ua\.test\.js$/ },
  {
    name: 'ua-parser',
    version: '0.3.5',
    files:
      /^test_resources\/(?:test_user_agent_parser(?:_os)?|additional_os_tests|test_device)\.yaml$/,
  },
  { name: 'woothee', version: '1.11.1', files: /^woothee\/testsets\/.*\.yaml$/ },
  {
    name: '@hyperwatch/useragent',
    version: '3.9.3',
    files: /^test\/lib\/useragent-(?:core|extra)\.json$/,
  },
  { name: 'crawler-user-agents', version: '1.60.0', files: /^crawler-user-agents\.json$/ },
  { name: 'isbot', version: '2.0.0', files: /^(?:browsers|crawlers)\.txt$/ },
  { name: 'which-browser', version: '0.7.1', files: /^data\/models-android\.js$/ },
  { name: 'user-agents', version: '2.1.198', files: /^dist\/user-agents\.json$/ },
];

const wantsMisses = process.argv.includes('--misses');
const wantsAll = process.argv.includes('--all');
const files = process.argv.slice(2).filter((one) => !one.startsWith('--'));
const misses: Miss[] = [];

for (const { name, version, files: wanted } of published) {
  const folder = fetchPackage(name, version);
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    wanted.test(path),
  );
  measure(
    `${name} ${version}`,
    paths.flatMap((path) => readLabelled(join(folder, path))),
  );
}
for (const file of files) measure(basename(file), readLabelled(file));
printConfusions();
printSpeed();

function measure(title: string, all: readonly Labelled[]): void {
  const inUse = scoreOf(all.filter(({ userAgent }) => isInUse(userAgent)));
  const score = scoreOf(all);
  misses.push(...(wantsAll ? score : inUse).misses);
  printScore(title, 'in use', inUse);
  printScore(title, 'all', score);
}

function printScore(title: string, which: string, { measured, right }: Score): void {
  const figures = aspects.map(
    (aspect) =>
      `${aspect} ${percent(right[aspect], measured[aspect])} of ${String(measured[aspect]).padStart(5)}`,
  );
  console.log(`${title.padEnd(38)} ${which.padEnd(6)} ${figures.join('  ')}`);
}

function percent(right: number, of: number): string {
  return of === 0 ? '      –' : `${((100 * right) / of).toFixed(1).padStart(5)} %`;
}

/** What was said most often instead of what, each with how often. */
function printConfusions(): void {
  for (const aspect of aspects) {
    const wrong = new Map<string, Miss[]>();
    for (const miss of misses.filter((one) => one.aspect === aspect)) {
      const confusion = `${miss.said} → ${miss.truth}`;
      wrong.set(confusion, [...(wrong.get(confusion) ?? []), miss]);
    }
    const sorted = [...wrong].sort(([, one], [, other]) => other.length - one.length);
    console.log(`\n${aspect}, said → in truth:`);
    for (const [confusion, rows] of sorted.slice(0, 12)) {
      console.log(`  ${String(rows.length).padStart(5)}  ${confusion}`);
      if (wantsMisses) for (const { userAgent } of rows) console.log(`           ${userAgent}`);
    }
  }
  console.log(
    '\nopen by design: “Mac or iPad” is macOS or iOS, a computer or a tablet; an app’s network library is iOS or ' +
      'macOS; pages in apps are named after the app, not its engine; a browser without a window is a robot',
  );
}

/** The quickest of some rounds that take turns, as the machine has other things to do too. */
function printSpeed(): void {
  const path = join(fetchPackage('user-agents', '2.1.198'), 'dist/user-agents.json');
  const userAgents = [...new Set(readLabelled(path).map(({ userAgent }) => userAgent))];
  const parseAll = (userAgent: string) => {
    const parser = new UAParser(userAgent);
    return [parser.getBrowser(), parser.getOS(), parser.getDevice()];
  };
  const best = [describeDevice, parseAll].map(() => Infinity);
  for (let round = 0; round < 20; round += 1)
    for (const [index, read] of [describeDevice, parseAll].entries()) {
      // A word more each time, so that nothing is remembered.
      const strings = userAgents.map((one) => `${one} Build/${round}`);
      const startedAt = performance.now();
      for (const one of strings) read(one);
      best[index] = Math.min(
        best[index]!,
        ((performance.now() - startedAt) * 1000) / strings.length,
      );
    }
  const [ours, theirs] = best;
  console.log(
    `\nuncached: ${ours!.toFixed(1)} µs a string; ua-parser-js alone ${theirs!.toFixed(1)} µs`,
  );
}
