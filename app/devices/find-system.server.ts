import { UAParser } from 'ua-parser-js';
import { type DeviceKind, type SystemName } from './device-description';
import { findRule } from './find-rule';
import { type UserAgentParts, type Words } from './read-user-agent';
import { type SystemRule, systemRules } from './system-rules';

export interface FoundSystem {
  /** The name to be shown; one of the open questions where it is one. */
  name: SystemName | null;
  /** Its version, where browsers have not frozen it. */
  version: string | null;
  /** What the system runs on, where that goes without saying. */
  kind: DeviceKind | null;
}

/** Browsers that exist for Android alone, and say X11 when they are asked for desktop pages. */
const androidBrowsers = [
  'samsungbrowser',
  'edga',
  'miuibrowser',
  'huaweibrowser',
  'vivobrowser',
  'oculusbrowser',
  'picobrowser',
];

/** Finds the system a user agent names, and what of it is no frozen value. */
export function findSystem(text: string, parts: UserAgentParts): FoundSystem {
  const { products, mentions, beginnings } = parts;
  const fits = (one: SystemRule, version: string) =>
    one.version === undefined || one.version === version;
  const rule =
    findRule(systemRules, [products, mentions, beginnings], fits) ??
    findRule(systemRules, [endingsOf(parts)], fits);
  const name = rule === null ? otherSystem(text) : rule.system;
  const kind = rule === null ? (name === null ? null : kindOfOther(text)) : rule.kind;
  if (isNamed(name, 'macOS') && isOfIos(parts))
    return { name: 'phone-or-tablet', version: null, kind: 'phone-or-tablet' };
  if (isNamed(name, 'macOS') && mayBeIpad(parts))
    return { name: 'desktop-or-tablet', version: null, kind: 'desktop-or-tablet' };
  if (isNamed(name, 'Linux') && androidBrowsers.some((word) => products.has(word)))
    return {
      name: { name: 'Android' },
      version: null,
      kind: products.has('mobile') ? 'phone' : 'unknown',
    };
  return { name, version: versionOf(name, parts), kind };
}

/** What names end in, as those of apps for several systems do: “ExampleApp-iOS/2.2”. */
function endingsOf({ named }: UserAgentParts): Words {
  const endings = named.map(({ name }) => /[-._]([A-Za-z]+)$/.exec(name)?.[1]?.toLowerCase());
  return new Map(endings.filter((ending) => ending !== undefined).map((ending) => [ending, '']));
}

/** Whether the system has this name of its own; false for none, and for what has a name in each language. */
export function isNamed(system: SystemName | null, name: string): boolean {
  return typeof system === 'object' && system?.name === name;
}

/** Systems that hardly anybody signs in from need no rule of ours. */
function otherSystem(text: string): SystemName | null {
  const { name } = new UAParser(text).getOS();
  if (name === undefined) return null;
  return { name: name === 'Mac OS' ? 'macOS' : name === 'Chromium OS' ? 'ChromeOS' : name };
}

function kindOfOther(text: string): DeviceKind | null {
  if (/^Mozilla\/5\.0 \((?:Mobile|Tablet|TV)\b/.test(text)) return null;
  return /\bX11\b|Mac_|BeOS|OS\/2|AmigaOS|MorphOS|BSD|Unix/.test(text) ? 'desktop' : null;
}

/** “CriOS”, “FxiOS”, “EdgiOS”: browsers that exist for iOS alone, whatever system they say. */
function isOfIos({ named }: UserAgentParts): boolean {
  return named.some(({ name }) => /[a-z]iOS$/.test(name));
}

/** An iPad that asks for desktop pages, as it does by default, says the same as a Mac of 2020. */
function mayBeIpad({ products, mentions }: UserAgentParts): boolean {
  if (!products.has('applewebkit') || products.has('chrome') || products.has('chromium'))
    return false;
  const mac = mentions.get('intel mac os x') ?? '';
  const safari = products.get('version') ?? '';
  // iPadOS 13 was the first to do so.
  return (
    (mac === '' || /^10[._]15/.test(mac)) && (safari === '' || Number.parseInt(safari, 10) > 12)
  );
}

/**
 * Chrome says Android 10 and Safari iOS 18.6 or 18.7 whatever the system is, and every browser
 * macOS 10.15: such a number is no fact.
 */
function versionOf(
  system: SystemName | null,
  { mentions, beginnings }: UserAgentParts,
): string | null {
  const said = (...words: string[]) => {
    const version =
      words.flatMap((word) => [mentions.get(word), beginnings.get(word)]).find((one) => one) ?? '';
    const [, major, minor = '0'] = /^(\d{1,3})(?:[._](\d{1,3}))?/.exec(version) ?? [];
    return major === undefined ? null : { major, minor: Number(minor) };
  };
  if (isNamed(system, 'Android')) {
    const version = said('android');
    return version === null || version.major === '10' ? null : version.major;
  }
  if (isNamed(system, 'iOS') || isNamed(system, 'iPadOS')) {
    const version = said('cpu iphone os', 'cpu os', 'ios', 'ipados', 'iphone os');
    return version === null || (version.major === '18' && version.minor >= 6)
      ? null
      : version.major;
  }
  if (isNamed(system, 'macOS')) {
    const version = said('intel mac os x', 'mac os x', 'macos');
    if (version === null) return null;
    if (version.major !== '10') return version.major;
    return version.minor >= 15 ? null : `10.${version.minor}`;
  }
  return null;
}
