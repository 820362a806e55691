import { UAParser } from 'ua-parser-js';
import { type DeviceKind } from './device-description';
import { type FoundClient } from './found-client';
import { type FoundModel } from './name-model';
import { isNamed, type FoundSystem } from './find-system.server';
import { findRule } from './find-rule';
import { type UserAgentParts } from './read-user-agent';
import { kindRules, modelRules } from './system-rules';

/** The kind of device that a user agent says in so many words; null where it says none. */
export function findSaidKind(
  { products, mentions }: UserAgentParts,
  system: FoundSystem,
  { words }: FoundModel,
): DeviceKind | null {
  const isMobile = products.has('mobile');
  const rule = findRule(
    kindRules,
    [products, mentions],
    ({ kind, unlessMobile }, version) =>
      !(unlessMobile && isMobile) && (kind !== 'desktop' || version === ''),
  );
  // An X11 or a Windows is a computer, whatever else is mentioned.
  const isComputer =
    system.kind === 'desktop' && (!isNamed(system.name, 'Linux') || mentions.has('x11'));
  const isReader = rule?.evenOnX11 === true && isNamed(system.name, 'Linux');
  const isOutweighed =
    isComputer && !isReader && (rule?.kind === 'tablet' || rule?.kind === 'phone');
  if (rule !== null && !isOutweighed) return rule.kind;
  return words === null ? null : kindOfModel(words);
}

/** Phones that receive television have “DTV” in their names, and one maker's tablets are “BTV-W09”. */
const saysTelevision = [
  /smart[ _-]?(?:tv|box)|(?:^|[ _-])(?:tv|box|stb|dongle|stick|4k|uhd|qled)(?![a-z\d])/i,
  /[a-z\d]TV(?![a-z\d])/,
  /[A-CE-Z]TV$/,
];

/** What a model's name says, such as “DENKA_SmartTV”, “MediaPad” or “ZenWatch”. */
function kindOfModel(words: string): DeviceKind | null {
  const beginning = words.toLowerCase();
  const rule = modelRules.find(({ beginnings }) =>
    beginnings.some((one) => beginning.startsWith(one)),
  );
  if (rule !== undefined) return rule.kind;
  if (saysTelevision.some((pattern) => pattern.test(words))) return 'tv';
  if (/watch(?![a-z])/i.test(words)) return 'watch';
  return /(?:pad|(?:^|[ _-])tab|tablet)(?![a-z])/i.test(words) ? 'tablet' : null;
}

/** Where a device says nothing, a table of models may know a television or a tablet. */
function kindOfTable(text: string): DeviceKind | null {
  const { type } = new UAParser(text).getDevice();
  return type === 'smarttv' ? 'tv' : type === 'tablet' ? type : null;
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
  if (isNamed(system.name, 'Android'))
    return (
      kindOfTable(text) ??
      (products.has('applewebkit') || products.has('gecko') ? 'tablet' : 'phone')
    );
  return client?.type === 'app' ? 'app' : 'unknown';
}
