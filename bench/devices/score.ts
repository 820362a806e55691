import { describeDevice } from '../../app/devices/describe-device.server';
import { type DeviceDescription } from '../../app/devices/device-description';
import { browserFamily, kindFamily, makerFamily, noSystems, plain, systemFamily } from './families';
import { type Labelled } from './labelled';

export type Aspect = 'browser' | 'system' | 'kind' | 'maker';
export const aspects: readonly Aspect[] = ['browser', 'system', 'kind', 'maker'];

/** A wrong answer about one user agent. */
export interface Miss {
  aspect: Aspect;
  said: string;
  truth: string;
  userAgent: string;
}

export interface Score {
  /** How many answers were measured, and how many of them were right. A maker that is not named is no answer. */
  measured: Record<Aspect, number>;
  right: Record<Aspect, number>;
  misses: Miss[];
}

export function scoreOf(rows: readonly Labelled[]): Score {
  const score: Score = {
    measured: { browser: 0, system: 0, kind: 0, maker: 0 },
    right: { browser: 0, system: 0, kind: 0, maker: 0 },
    misses: [],
  };
  for (const row of rows) {
    const described = describeDevice(row.userAgent);
    const said = answersOf(described);
    const truth = truthOf(row);
    for (const aspect of aspects) {
      const wanted = truth[aspect];
      if (wanted === undefined || (aspect === 'maker' && said.maker.length === 0)) continue;
      score.measured[aspect] += 1;
      const isRight =
        said[aspect].includes(wanted) ||
        (aspect === 'browser' && described.isApp && engines.includes(wanted)) ||
        (aspect === 'maker' && isSameMaker(said.maker[0]!, wanted));
      if (isRight) score.right[aspect] += 1;
      else
        score.misses.push({
          aspect,
          said: said[aspect].filter((one) => one !== 'person').join(' or ') || 'nothing',
          truth: wanted,
          userAgent: row.userAgent,
        });
    }
  }
  return score;
}

/** An app's page is named after the app, where a collection may name the view's engine. */
const engines = ['chrome', 'safari', 'electron', 'androidwebview'];

/** Where honest words leave two systems or kinds open, either is right. */
function answersOf(described: DeviceDescription): Record<Aspect, readonly string[]> {
  const { browserName, maker } = described;
  return {
    browser: browserName === null ? [] : [browserFamily(browserName)],
    system: systemsOf(described),
    kind: kindsOf(described),
    maker: maker === null ? [] : [makerFamily(maker)],
  };
}

function systemsOf({ system }: DeviceDescription): readonly string[] {
  if (system === null) return [];
  if (system === 'windows-or-later') return ['windows'];
  if (system === 'desktop-or-tablet' || system === 'apple-device') return ['macos', 'ios'];
  if (system === 'phone-or-tablet') return ['ios'];
  return [systemFamily(system.name)];
}

function kindsOf({ kind, isApp, browserName, system }: DeviceDescription): readonly string[] {
  if (kind === 'bot')
    return /Headless|PhantomJS|SlimerJS/.test(browserName ?? '') ? ['bot', 'desktop'] : ['bot'];
  if (kind === 'desktop-or-tablet') return ['desktop', 'tablet', 'person'];
  if (kind === 'phone-or-tablet') return ['phone', 'tablet', 'person'];
  if (kind === 'headset') return ['headset', 'watch', 'person'];
  // Apps of Apple's systems do not say which of them they run on.
  if (system === 'apple-device') return ['app', 'phone', 'tablet', 'desktop', 'bot', 'person'];
  if (kind === 'program') return ['bot', 'person'];
  if (kind === 'app' && isApp) return ['app', 'bot', 'person'];
  return [kindFamily(kind), 'person'];
}

/** Kinds of devices that hardly anybody signs in from, and that no user agent tells. */
const otherKinds = ['peripheral', 'smartspeaker', 'camera', 'portablemediaplayer', 'carbrowser'];

function truthOf(row: Labelled): Record<Aspect, string | undefined> {
  const { system, kind, maker } = row;
  const isSystem = system !== undefined && !noSystems.split(' ').includes(plain(system));
  return {
    browser: namesBrowser(row) ? browserFamily(row.browser!) : undefined,
    system: isSystem ? systemFamily(system) : undefined,
    kind: kind === undefined || otherKinds.includes(plain(kind)) ? undefined : kindFamily(kind),
    maker: maker && makerFamily(maker),
  };
}

/** A maker's phones may go by the name of one of its lines, in either of the two. */
function isSameMaker(said: string, wanted: string): boolean {
  return said.startsWith(wanted) || wanted.startsWith(said);
}

/** Programs and robots have names, and no family of browsers. */
function namesBrowser({ browser, userAgent }: Labelled): boolean {
  return (
    browser !== undefined &&
    /^(?:Mozilla|Opera)\b.*(?:AppleWebKit|Gecko|Trident|Presto|Opera)/i.test(userAgent) &&
    !/bot|crawl|spider|slurp|monitor|fetch/i.test(`${browser} ${userAgent}`)
  );
}

/** Whether a browser of today's sign-in pages could say this: TLS 1.2 and the JavaScript of 2017. */
export function isInUse(userAgent: string): boolean {
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
