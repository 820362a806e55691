import { UAParser } from 'ua-parser-js';

export type DeviceKind =
  'desktop' | 'phone' | 'tablet' | 'tv' | 'console' | 'watch' | 'bot' | 'unknown';

/** What a user agent lets one say honestly. */
export interface DeviceDescription {
  /** Browser and major version, such as “Firefox 128”; the program's own name for anything else. */
  browser: string | null;
  system: SystemName | null;
  kind: DeviceKind;
}

/**
 * A system by its name, or one of the two that a user agent cannot tell apart from another: Windows 11
 * says it is Windows 10, and an iPad that asks for desktop pages says it is a Mac.
 */
export type SystemName = { name: string } | 'windows-or-later' | 'desktop-or-tablet';

/** Longer strings are cut, not dropped; what matters stands at the front. */
const readLength = 512;
const cacheLimit = 2000;
const descriptions = new Map<string, DeviceDescription>();

/**
 * Describes the browser behind a user agent. Versions that browsers have frozen (macOS 10.15.7,
 * Windows NT 10.0, Android 10) are not shown, as they are no longer facts.
 */
export function describeDevice(userAgent: string | null): DeviceDescription {
  const text = userAgent?.trim().slice(0, readLength) ?? '';
  let description = descriptions.get(text);
  if (description === undefined) {
    if (descriptions.size >= cacheLimit) descriptions.clear();
    description = read(text);
    descriptions.set(text, description);
  }
  return description;
}

const program =
  /(?<!cu)bot\b|crawl|spider|headless|^(?:curl|wget|python|java|go-http|okhttp|node|axios|dart|ruby|perl|libwww|postmanruntime|insomnia|lynx|w3m|links|elinks)\b/i;
/** A robot names itself somewhere inside, any other program at the front. */
const robotName = /([A-Za-z][\w-]{0,40}(?:bot|crawler|spider))(?:\/(\d{1,6}))?/i;
const programName = /^([A-Za-z][\w.-]{0,40})(?:\/(\d{1,6}))?/;

function read(text: string): DeviceDescription {
  const parser = new UAParser(text);
  const browser = parser.getBrowser();
  const system = parser.getOS();
  const device = parser.getDevice();
  if (program.test(text)) {
    const robot = robotName.exec(text);
    const [, name = null, version] = robot ?? programName.exec(text) ?? [];
    const isBrowser = robot === null && browser.name !== undefined;
    return {
      browser: isBrowser ? nameOfBrowser(browser) : name && withVersion(name, version),
      system: nameOfSystem(system, text),
      kind: 'bot',
    };
  }
  const kind = kindOf(device.type, system.name, text);
  return { browser: nameOfBrowser(browser), system: nameOfSystem(system, text), kind };
}

function nameOfBrowser(browser: { name?: string; version?: string }): string | null {
  // An engine is no browser: that is how in-app views and consoles come out.
  if (browser.name === undefined || browser.name === 'WebKit') return null;
  const name = browser.name
    .replace(/^Mobile (?=Safari|Firefox|Chrome)/, '')
    .replace(' WebView', '');
  return withVersion(name, browser.version?.split('.')[0]);
}

function withVersion(name: string, version: string | undefined): string {
  const shortName = name.slice(0, 40);
  return version === undefined || version === ''
    ? shortName
    : `${shortName} ${version.slice(0, 6)}`;
}

function nameOfSystem(
  system: { name?: string; version?: string },
  text: string,
): SystemName | null {
  const { name, version } = system;
  if (name === undefined) return null;
  if (name === 'Windows')
    return version === '10' ? 'windows-or-later' : { name: withVersion(name, version) };
  // Safari is on both, and so is Firefox for iOS when it asks for desktop pages.
  if (name === 'Mac OS') return isMacOrIpad(text) ? 'desktop-or-tablet' : { name: 'macOS' };
  if (name === 'iOS') return { name: /\biPad\b/.test(text) ? 'iPadOS' : 'iOS' };
  if (name === 'Chromium OS') return { name: 'ChromeOS' };
  return { name };
}

function kindOf(type: string | undefined, system: string | undefined, text: string): DeviceKind {
  // LG's televisions look like LG's phones.
  if (/\bweb[0o]s/i.test(text) && /\bTV\b|webOSTV/i.test(text)) return 'tv';
  switch (type) {
    case 'mobile':
      return 'phone';
    case 'tablet':
      return 'tablet';
    case 'smarttv':
      return 'tv';
    case 'console':
      return 'console';
    case 'wearable':
      return 'watch';
    default:
  }
  if (system === 'Android') return /\bMobile\b/.test(text) ? 'phone' : 'tablet';
  if (system === 'Mac OS' && isMacOrIpad(text)) return 'unknown';
  const desktops =
    /^(?:Windows|Mac OS|Linux|Chromium OS|Ubuntu|Debian|Fedora|FreeBSD|OpenBSD|NetBSD|SUSE|Mint|Arch|CentOS|Solaris)$/;
  return system !== undefined && desktops.test(system) ? 'desktop' : 'unknown';
}

function isMacOrIpad(text: string): boolean {
  return /Version\/[\d.]+ Safari\/|FxiOS\//.test(text) && !/Chrom|Edg|OPR/.test(text);
}
