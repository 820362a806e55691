// How often the reading of user agents agrees with corpora that others have labelled.
// Run with: npm run measure:devices -- [--misses] [--all] [files of labelled user agents…]
// Files may be in the formats of bowser, ua-parser-js, uap-core, woothee or device-detector (YAML or JSON).
// The packages named below are fetched with npm into node_modules/.cache/ once; their names for things are mapped by the
// tables below, which are printed. “In use” leaves out what cannot open today's sign-in pages any more.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { UAParser } from 'ua-parser-js';
import { parse as parseYaml } from 'yaml';
import { describeDevice } from '../app/devices/describe-device.server';
import { type DeviceDescription } from '../app/devices/device-description';

interface Labelled {
  userAgent: string;
  browser?: string | undefined;
  system?: string | undefined;
  kind?: string | undefined;
}

/** Names that mean the same family, after spaces, signs and the endings below are taken off. */
const endings = /(?:mobile|webview|ios|android|desktopclient|browser|app|inapp|linux|lite|mini)$/;
const browserFamilies: Readonly<Record<string, readonly string[]>> = {
  chrome: ['googlechrome', 'chromium', 'headlesschrome', 'chromeheadless'],
  edge: ['microsoftedge', 'edgelegacy'],
  firefox: ['firefoxbeta', 'firefoxreality', 'fennec', 'minefield'],
  focus: ['firefoxfocus', 'klar', 'firefoxklar'],
  internetexplorer: ['ie', 'msie', 'iemobile', 'internetexplorermobile'],
  opera: ['operatouch', 'operagx', 'operamobi', 'operamini', 'operatablet'],
  safari: ['mobilesafari'],
  samsunginternet: ['samsunginternetfor', 'samsung'],
  google: ['googlesearch', 'gsa', 'googlesearchapplication'],
  facebook: ['facebookmessenger', 'messenger'],
  miui: ['xiaomi', 'miuibrowser'],
  sogou: ['sogouexplorer', 'sogoumobile', 'metasr'],
  baidu: ['baidubox', 'baiduspark', 'bidu'],
  yandex: ['yandexsearch'],
  whale: ['naverwhale'],
  oculus: ['meta'],
  qq: ['qqbrowser', 'mqq'],
  seznam: ['seznamprohlížeč'],
  playstation: ['playstation4'],
  blackberry: ['blackberrywebkit'],
  tesla: ['qtcar'],
  wechat: ['wechat(win)desktop'],
  mz: ['meizu'],
  x: ['twitter'],
  liebao: ['lb'],
  2345: ['2345explorer'],
  amazonsilk: ['silk'],
  bingbot: ['bingcrawler'],
  slackbot: ['slackbotlinkexpanding', 'slackimgproxy'],
  facebookexternalhit: ['facebookcatalog'],
  yandexbot: ['yandexmobilebot'],
  iaarchiver: ['internetarchivecrawler'],
  pingdombot: ['pingdomcombotversion14'],
};
const systemFamilies: Readonly<Record<string, readonly string[]>> = {
  ios: ['ipados', 'iphone', 'ipad', 'ipod', 'iphoneos'],
  macos: ['macosx', 'mac', 'osx'],
  chromeos: ['chromiumos', 'cros'],
  windowsphone: ['windowsphoneos', 'windowsmobile'],
  linux: [
    ...['ubuntu', 'debian', 'fedora', 'suse', 'opensuse', 'mint', 'arch', 'centos', 'gentoo'],
    ...['kubuntu', 'redhat', 'slackware', 'mandriva', 'gnulinux', 'raspbian', 'pclinuxos'],
    ...[
      'linuxmint',
      'archlinux',
      'mageia',
      'zenwalk',
      'vectorlinux',
      'deepin',
      'manjaro',
      'elementaryos',
    ],
  ],
  blackberry: ['blackberryos', 'blackberrytabletos', 'rimtabletos', 'bb10', 'blackberry10'],
  symbian: ['symbianos', 'series60', 's60'],
  playstation: [
    'playstation3',
    'playstation4',
    'playstation5',
    'playstationvita',
    'playstationportable',
    'psp',
  ],
  nintendo: ['nintendoswitch', 'nintendo3ds', 'nintendowii', 'nintendowiiu', 'wii', 'nintendodsi'],
  harmonyos: ['openharmony'],
  solaris: ['sunos'],
  android: ['androidx86'],
};
const kindFamilies: Readonly<Record<string, readonly string[]>> = {
  phone: ['mobile', 'smartphone', 'mobilephone', 'phablet', 'featurephone'],
  desktop: ['pc'],
  tv: ['smarttv', 'television', 'smartdisplay'],
  watch: ['wearable'],
  bot: ['crawler', 'program', 'library'],
};

function familyIn(families: Readonly<Record<string, readonly string[]>>, name: string): string {
  for (const [family, names] of Object.entries(families))
    if (family === name || names.includes(name)) return family;
  return name;
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[\s._/!-]+/g, '');
}

function browserFamily(name: string): string {
  let rest = plain(name.replace(/^Mobile (?=\w)/, ''));
  for (
    let known = familyIn(browserFamilies, rest);
    known === rest;
    known = familyIn(browserFamilies, rest)
  ) {
    const shorter = rest.replace(endings, '');
    if (shorter === rest || shorter === '') return rest;
    rest = shorter;
  }
  return familyIn(browserFamilies, rest);
}

const systemFamily = (name: string) => {
  const short = plain(name);
  return /^windows(?!phone|mobile|ce)/.test(short) ? 'windows' : familyIn(systemFamilies, short);
};
/** Carriers and makers, which some corpora put where the system belongs. */
const noSystems =
  'docomo au softbank willcom emobile jig mobiletranscoder digitaltv samsung lg panasonic philips toshiba firehbbtv';
const kindFamily = (name: string) => familyIn(kindFamilies, plain(name));

/** Where honest words leave two systems or kinds open, either is right. */
function systemsOf({ system }: DeviceDescription): readonly string[] {
  if (system === null) return [];
  if (system === 'windows-or-later') return ['windows'];
  if (system === 'desktop-or-tablet' || system === 'apple-device') return ['macos', 'ios'];
  return [systemFamily(system.name)];
}

/** An app's page is named after the app, where a corpus may name the view's engine. */
const engines = ['chrome', 'safari', 'electron', 'androidwebview'];

function browserIsRight({ browserName, isApp }: DeviceDescription, wanted: string): boolean {
  if (browserName === null) return false;
  return browserFamily(browserName) === wanted || (isApp && engines.includes(wanted));
}

function kindsOf({ kind, isApp, browserName, system }: DeviceDescription): readonly string[] {
  if (kind === 'desktop-or-tablet') return ['desktop', 'tablet'];
  if (/Headless|PhantomJS|SlimerJS/.test(browserName ?? '')) return ['bot', 'desktop'];
  if (kind === 'headset') return ['headset', 'watch'];
  // Apps of Apple's systems do not say which of them they run on.
  if (system === 'apple-device') return ['app', 'phone', 'tablet', 'desktop', 'bot'];
  if (kind === 'app' && isApp) return ['app', 'bot'];
  return [kindFamily(kind)];
}

/* The corpora */

const parse = (text: string): unknown =>
  /^\s*[[{]/.test(text) ? JSON.parse(text) : parseYaml(text);

interface Named {
  name?: unknown;
  type?: unknown;
}

/** One labelled user agent, in any of the formats. */
interface Row {
  ua?: unknown;
  user_agent_string?: unknown;
  user_agent?: unknown;
  target?: unknown;
  userAgent?: unknown;
  spec?: { browser?: Named; os?: Named; platform?: Named };
  expect?: Named;
  family?: unknown;
  category?: unknown;
  name?: unknown;
  os?: unknown;
  deviceCategory?: unknown;
  client?: Named;
  device?: Named;
  bot?: unknown;
  instances?: string[];
}

/** Reads any of the known formats by the shape of its rows. */
function readCorpus(path: string): Labelled[] {
  const text = readFileSync(path, 'utf8');
  if (path.endsWith('ua.test.js')) return readUapTests(text);
  return collect(parse(text), path);
}

function collect(value: unknown, path: string): Labelled[] {
  if (Array.isArray(value)) return value.flatMap((one) => collect(one, path));
  if (value === null || typeof value !== 'object') return [];
  const row = value as Row;
  const userAgent =
    row.ua ?? row.user_agent_string ?? row.user_agent ?? row.target ?? row.userAgent;
  if (typeof userAgent === 'string') return [{ userAgent, ...labels(row, path) }];
  if (Array.isArray(row.instances))
    return row.instances.map((one) => ({ userAgent: one, kind: 'bot' }));
  return Object.values(row).flatMap((one) => collect(one, path));
}

const told = (name: unknown) =>
  typeof name === 'string' && !/^(?:undefined|UNKNOWN|Other|Generic|.*WKWebView|)$/.test(name)
    ? name
    : undefined;

function labels(row: Row, path: string): Omit<Labelled, 'userAgent'> {
  const file = basename(path);
  if (row.spec)
    return {
      browser: told(row.spec.browser?.name),
      system: told(row.spec.os?.name),
      kind: told(row.spec.platform?.type),
    };
  if (row.expect) {
    if (/browser/.test(file)) return { browser: told(row.expect.name) };
    if (/os-test|^os/.test(file)) return { system: told(row.expect.name) };
    return { kind: row.expect.type === 'embedded' ? undefined : told(row.expect.type) };
  }
  if (row.family !== undefined) {
    if (/os/.test(file)) return { system: told(row.family) };
    if (/device/.test(file)) return { kind: row.family === 'Spider' ? 'bot' : undefined };
    return { browser: told(row.family) };
  }
  if (row.category !== undefined && row.target !== undefined) {
    const category = told(row.category);
    return {
      browser: category === 'pc' || category === 'smartphone' ? told(row.name) : undefined,
      system: category === 'crawler' || category === 'misc' ? undefined : told(row.os),
      kind: category === 'misc' || category === 'appliance' ? undefined : category,
    };
  }
  if (row.deviceCategory !== undefined) return { kind: told(row.deviceCategory) };
  return {
    browser: told(row.client?.name),
    system: told((row.os as Named | undefined)?.name),
    kind: row.bot !== undefined ? 'bot' : told(row.device?.type),
  };
}

/** The cases of uap-core, which one package publishes as a written-out test. */
function readUapTests(text: string): Labelled[] {
  const found = text.matchAll(
    /uaParser\(("(?:[^"\\]|\\.)*")\);\s+assert\.strictEqual\(results\.family, ("(?:[^"\\]|\\.)*")/g,
  );
  return [...found].map(([, userAgent, family]) => ({
    userAgent: JSON.parse(userAgent!) as string,
    browser: told(JSON.parse(family!)),
  }));
}

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
  { name: 'crawler-user-agents', version: '1.60.0', files: /^crawler-user-agents\.json$/ },
  { name: 'user-agents', version: '2.1.198', files: /^dist\/user-agents\.json$/ },
];

function fetchPackage(name: string, version: string): string {
  const folder = join(
    'node_modules',
    '.cache',
    'user-agents',
    `${name.replace('/', '-')}-${version}`,
  );
  if (!existsSync(join(folder, 'package'))) {
    mkdirSync(folder, { recursive: true });
    const packed = execFileSync(
      'npm',
      ['pack', '--silent', '--pack-destination', folder, `${name}@${version}`],
      { encoding: 'utf8' },
    );
    execFileSync('tar', ['-xzf', join(folder, packed.trim()), '-C', folder]);
  }
  return join(folder, 'package');
}

/* The measurement */

/** Whether a browser of today's sign-in pages could say this: TLS 1.2 and the JavaScript of 2017. */
function isInUse(userAgent: string): boolean {
  const major = (pattern: RegExp) => Number(pattern.exec(userAgent)?.[1] ?? Infinity);
  return (
    !/S60V|JUC|UCWEB|Series30|FOMA|Darwin\/(?:9|1[0-4])\.|MSIE|Presto|Opera[ /](?:[1-9]\b|1[0-2])|Netscape|Symbian|MIDP|UP\.Browser|NetFront|Mozilla\/[1-4]\b|DoCoMo|KDDI|SoftBank|J-PHONE|Vodafone|Obigo|Trident\/[3-6]|Bada|Iceweasel\/[1-4]\d?\b|Java |webOS\/[1-3]|hpwOS|Galeon|Camino|iCab|BlackBerry|IEMobile|Windows Phone (?:OS )?[78]|Windows (?:CE|9\d|3\.)|Win9|PPC|Maemo|Palm/.test(
      userAgent,
    ) &&
    major(/Firefox\/(\d+)/) >= 52 &&
    major(/Chrom(?:e|ium)\/(\d+)/) >= 49 &&
    major(/Android (\d+)/) >= 5 &&
    major(/(?:iPhone|CPU) OS (\d+)/) >= 9 &&
    !/AppleWebKit\/(?:[1-4]\d\d|5[0-2]\d|53[0-6]|537\.(?!36)|538|600)/.test(userAgent) &&
    major(/rv:(\d+).*Gecko/) >= 11
  );
}

/** Programs and robots have names, and no family of browsers. */
function namesBrowser({ browser, userAgent }: Labelled): boolean {
  return (
    browser !== undefined &&
    /^(?:Mozilla|Opera)\b.*(?:AppleWebKit|Gecko|Trident|Presto|Opera)/i.test(userAgent) &&
    !/bot|crawl|spider|slurp|monitor|fetch/i.test(`${browser} ${userAgent}`)
  );
}

const wantsMisses = process.argv.includes('--misses');
const wantsAll = process.argv.includes('--all');
const files = process.argv.slice(2).filter((one) => !one.startsWith('--'));

function distinct(rows: readonly Labelled[]): Labelled[] {
  return [...new Map(rows.map((row) => [JSON.stringify(row), row])).values()];
}

function percent(right: number, of: number): string {
  return of === 0 ? '      –' : `${((100 * right) / of).toFixed(1).padStart(5)} %`;
}

function measure(title: string, all: readonly Labelled[]): void {
  for (const [label, rows] of [
    ['in use', all.filter((row) => isInUse(row.userAgent))],
    ['all', all],
  ] as const) {
    const score = { browser: [0, 0], system: [0, 0], kind: [0, 0] };
    for (const row of rows) {
      const described = describeDevice(row.userAgent);
      const answers = {
        browser: described.browserName === null ? [] : [browserFamily(described.browserName)],
        system: systemsOf(described),
        kind: kindsOf(described),
      };
      const expected = {
        browser: namesBrowser(row) ? browserFamily(row.browser!) : undefined,
        system:
          row.system === undefined || noSystems.split(' ').includes(plain(row.system))
            ? undefined
            : systemFamily(row.system),
        kind: row.kind && kindFamily(row.kind),
      };
      for (const what of ['browser', 'system', 'kind'] as const) {
        const wanted = expected[what];
        if (wanted === undefined) continue;
        score[what][1]! += 1;
        if (answers[what].includes(wanted)) score[what][0]! += 1;
        else if (what === 'browser' && browserIsRight(described, wanted)) score[what][0]! += 1;
        else if (wantsMisses && (label === 'all') === wantsAll)
          console.log(
            `  ${what}: ${wanted} ≠ ${answers[what].join('|') || 'nothing'}\n    ${row.userAgent}`,
          );
      }
    }
    const figures = Object.entries(score)
      .map(([what, [right, of]]) => `${what} ${percent(right!, of!)} of ${String(of).padStart(5)}`)
      .join('  ');
    console.log(`${title.padEnd(36)} ${label.padEnd(6)} ${figures}`);
  }
}

/** The quickest of some rounds that take turns, as the machine has other things to do too. */
function measureSpeed(
  readers: readonly ((userAgent: string) => unknown)[],
  userAgents: readonly string[],
): number[] {
  const best = readers.map(() => Infinity);
  for (let round = 0; round < 20; round += 1)
    for (const [index, read] of readers.entries()) {
      // A word more each time, so that nothing is remembered.
      const strings = userAgents.map((one) => `${one} Build/${round}`);
      const startedAt = performance.now();
      for (const one of strings) read(one);
      const microseconds = ((performance.now() - startedAt) * 1000) / strings.length;
      best[index] = Math.min(best[index]!, microseconds);
    }
  return best;
}

function printTables(): void {
  for (const [what, table] of Object.entries({ browserFamilies, systemFamilies, kindFamilies }))
    console.log(
      `${what}: ${Object.entries(table)
        .map(([family, names]) => `${family} = ${names.join(', ')}`)
        .join('; ')}`,
    );
  console.log(`no systems: ${noSystems}`);
  console.log(`endings taken off browser names: ${endings.source}`);
  console.log(
    'open by design: “Mac or iPad” is macOS or iOS, a computer or a tablet; an app’s network library is iOS or macOS; pages in apps are named after the app, not its engine; a browser without a window is a robot\n',
  );
}

printTables();
for (const { name, version, files: wanted } of published) {
  const folder = fetchPackage(name, version);
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    wanted.test(path),
  );
  measure(`${name} ${version}`, distinct(paths.flatMap((path) => readCorpus(join(folder, path)))));
}
for (const file of files) measure(basename(file), distinct(readCorpus(file)));

const sample = readCorpus(join(fetchPackage('user-agents', '2.1.198'), 'dist/user-agents.json'));
const strings = [...new Set(sample.map(({ userAgent }) => userAgent))];
const parseAll = (userAgent: string) => {
  const parser = new UAParser(userAgent);
  return [parser.getBrowser(), parser.getOS(), parser.getDevice()];
};
const [ours, theirs] = measureSpeed([describeDevice, parseAll], strings);
console.log(
  `\nuncached: ${ours!.toFixed(1)} µs a string; ua-parser-js alone ${theirs!.toFixed(1)} µs`,
);
