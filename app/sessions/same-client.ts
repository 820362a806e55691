import { type DeviceDescription, type SystemName } from '~/devices/device-description';

/** What of a device's description tells one client from another. */
export type ClientTraits = Pick<
  DeviceDescription,
  'browserName' | 'engine' | 'isApp' | 'system' | 'kind'
>;

/**
 * Whether two user agents may be of one client: the same browser or one that it is built on, an app and its
 * libraries, or another view of one device. A copied cookie is seen where engine or system could not be the same;
 * what a user agent does not tell is no difference.
 */
export function maybeSameClient(one: ClientTraits, other: ClientTraits): boolean {
  if (!overlap(systemsOf(one), systemsOf(other))) return false;
  if (one.browserName === null || other.browserName === null) return true;
  if (areRelated(one.browserName, other.browserName)) return true;
  // A command or a robot is no browser, nor another command; an app may use a library that tells no system.
  if (isTool(one) || isTool(other)) return isLibraryOf(one, other) || isLibraryOf(other, one);
  if (one.engine === null || other.engine === null) return one.isApp || other.isApp;
  return one.engine === other.engine;
}

/** “Firefox” and “Firefox Focus” are products of one house, by the first of their words. */
function areRelated(one: string, other: string): boolean {
  return `${one} `.startsWith(`${other} `) || `${other} `.startsWith(`${one} `);
}

function isTool({ kind }: ClientTraits): boolean {
  return kind === 'program' || kind === 'bot';
}

/** The network library of most apps for Android, which tells no system. */
function isLibraryOf(library: ClientTraits, client: ClientTraits): boolean {
  return library.browserName === 'okhttp' && systemsOf(client)?.includes('Android') === true;
}

function overlap(some: readonly string[] | null, others: readonly string[] | null): boolean {
  return some === null || others === null || some.some((one) => others.includes(one));
}

const openSystems: Readonly<Record<Extract<SystemName, string>, readonly string[]>> = {
  'windows-or-later': ['Windows'],
  // An iPhone says so too where it is asked for desktop pages, which is rare.
  'desktop-or-tablet': ['macOS', 'iPadOS', 'iOS'],
  'phone-or-tablet': ['iOS', 'iPadOS'],
  'apple-device': ['macOS', 'iOS', 'iPadOS'],
};

/** The systems that it may be; null where it tells none. */
function systemsOf({ system }: ClientTraits): readonly string[] | null {
  if (system === null) return null;
  if (typeof system === 'string') return openSystems[system];
  if (/^Windows(?! Phone| CE)/.test(system.name)) return ['Windows'];
  // Android says that it is Linux where it is asked for desktop pages.
  if (system.name === 'Linux') return ['Linux', 'Android'];
  return /^(?:Ubuntu|Debian|Fedora)$/.test(system.name) ? ['Linux'] : [system.name];
}
