import { UAParser } from 'ua-parser-js';
import { type DeviceKind } from './device-description';
import { type FoundClient } from './found-client';
import { type FoundModel } from './name-model';
import { isNamed, type FoundSystem } from './find-system.server';
import { findRule } from './find-rule';
import { type UserAgentParts, type Words } from './read-user-agent';
import { kindRules, modelRules } from './system-rules';

/** The kind of device that a user agent says in so many words; null where it says none. */
export function findSaidKind(
  { products, mentions, beginnings }: UserAgentParts,
  system: FoundSystem,
  { words }: FoundModel,
): DeviceKind | null {
  const isMobile = products.has('mobile');
  const rule = findRule(
    kindRules,
    [products, mentions, beginnings],
    ({ kind, unlessMobile, notInModel }, version, _map, word) =>
      !(unlessMobile && isMobile) &&
      !(notInModel && words?.toLowerCase().includes(word)) &&
      (kind !== 'desktop' || version === ''),
  );
  // An X11 or a Windows is a computer, whatever else is mentioned.
  const isComputer =
    system.kind === 'desktop' && (!isNamed(system.name, 'Linux') || mentions.has('x11'));
  const isReader = rule?.evenOnX11 === true && isNamed(system.name, 'Linux');
  const isOutweighed =
    isComputer && !isReader && (rule?.kind === 'tablet' || rule?.kind === 'phone');
  const called = words === null ? null : kindOfModel(words, isMobile);
  if (rule === null || isOutweighed) return called;
  // An app may say of itself that it is made for tablets.
  return rule.kind === 'tablet' && called === 'tv' ? called : rule.kind;
}

/** Phones that receive television have “DTV” in their names, and one maker's tablets are “BTV-W09”. */
const saysTelevision = [
  /smart[ _-]?tv|(?:^|[ _-])(?:tv|stb|dongle|stick|4k|uhd|qled)(?![a-z\d])/i,
  /(?:BOX|[Bb]ox)(?![A-Za-z])/,
  /[a-z]TV(?![a-z])|\dTV(?![a-z\d])/,
  /[A-CE-Z]TV$/,
  // What is lit, or the panel: “H-LED32FS5003”, “Hi Shell LSC320AN10”.
  /LED-?\d\d| Shell /,
];
/** Televisions are called by their size in inches: “32LEX-7162”, “ONVO_55OV6000U”; and less plainly “STV-40L”, “H32F8000”. */
const inches = '(?:2[248]|32|39|4[0238]|49|5[058]|65|7[05]|8[56]|98)';
const saysInches = new RegExp(`(?:^|[ _-])${inches}[A-Z]{1,4}[-_]?\\d\\w`);
const maySayInches = new RegExp(
  `(?:^|[ _-])[A-Z]{1,4}[-_]?${inches}[A-Z]{1,4}[-_]?\\d|[A-CE-Z]TV[ _-]?${inches}(?!\\d)`,
);
/** Codes of three makers for tablets, one of them for those without a telephone: “KFTRWI”, “24076RP19G”, “AGS3-W09”. */
const codesOfTablets = /^KF[A-Z]{3,6}$|^[A-Z]{3}[\dA-Z]{0,2}-W\d\d|^2\d{4}RP/;

/** What a model's name says, such as “DENKA_SmartTV”, “MediaPad” or “ZenWatch”. */
function kindOfModel(words: string, isMobile: boolean): DeviceKind | null {
  const beginning = words.toLowerCase();
  const rule = modelRules.find(({ beginnings }) =>
    beginnings.some((one) => beginning.startsWith(one)),
  );
  if (rule !== undefined) return rule.kind;
  if (saysTelevision.some((pattern) => pattern.test(words))) return 'tv';
  if (saysInches.test(words) || (!isMobile && maySayInches.test(words))) return 'tv';
  if (/watch(?![a-z])/i.test(words)) return 'watch';
  if (/(?:chrome|elite|pro|life|ultra)book(?![a-z])/i.test(words)) return 'desktop';
  return codesOfTablets.test(words) || /(?:(?<!cool)pad|tab|tablet)(?![a-z])/i.test(words)
    ? 'tablet'
    : null;
}

/** Where a device says nothing, a table of models may know a television or a tablet. */
function kindOfTable(text: string): DeviceKind | null {
  const { type } = new UAParser(text).getDevice();
  return type === 'smarttv' ? 'tv' : type === 'tablet' ? type : null;
}

/** Whether “Mobile” would stand there: it stands before “Safari”, which is missing where a user agent was cut. */
function isWhole(products: Words): boolean {
  return products.has('safari') || products.has('gecko');
}

/** The kind of device. What it says in so many words outweighs what follows from its system or is usual. */
export function findKind(
  text: string,
  { products, mentions }: UserAgentParts,
  system: FoundSystem,
  client: FoundClient | null,
  said: DeviceKind | null,
): DeviceKind {
  if (client?.type === 'bot') return 'bot';
  if (client?.type === 'text-browser') return 'desktop';
  if (system.kind?.endsWith('-or-tablet') || system.kind === 'console') return system.kind;
  if (said !== null) return said;
  if (client?.type === 'program') return 'program';
  if (system.kind !== null) return system.kind;
  if (products.has('mobile') || mentions.has('mobile') || mentions.has('phone')) return 'phone';
  if (isNamed(system.name, 'Android') || isNamed(system.name, 'HarmonyOS'))
    return kindOfTable(text) ?? (isWhole(products) ? 'tablet' : 'phone');
  return client?.type === 'app' ? 'app' : 'unknown';
}
