import { cleanText } from '~/clean-text';
import { describeModel, nameModel } from './name-model';
import { type DeviceDescription, type DeviceKind, type SystemName } from './device-description';

/** The hints a browser sends only when it is asked to, as a value of Accept-CH (RFC 8942). */
export const acceptClientHints = 'Sec-CH-UA-Platform-Version, Sec-CH-UA-Model';

/** More than any honest header has. */
const readLength = 1024;

/**
 * What a request's client hints (User-Agent Client Hints, WICG) say better than its user agent: Windows
 * 11, a Mac that is no iPad, the model of a phone. What they leave out is as the user agent has it;
 * without a valid Sec-CH-UA all of it is.
 */
export function describeWithClientHints(
  described: DeviceDescription,
  headers: Pick<Headers, 'get'>,
): DeviceDescription {
  const brands = parseBrands(headers.get('sec-ch-ua'));
  const brand = brands === null ? null : chooseBrand(brands);
  if (brand === null || described.kind === 'bot' || described.kind === 'program') return described;
  const platform = parseString(headers.get('sec-ch-ua-platform'));
  const version = parseString(headers.get('sec-ch-ua-platform-version'));
  const isMobile = parseBoolean(headers.get('sec-ch-ua-mobile'));
  const model = describeModel(
    cleanText(parseString(headers.get('sec-ch-ua-model')) ?? '', { maxLength: 60 }),
  );
  const named = described.isApp
    ? {}
    : {
        browser: `${brand.name} ${brand.version}`,
        browserName: brand.name,
        browserVersion: brand.version,
      };
  return {
    ...described,
    ...named,
    ...describePlatform(platform, version),
    kind: kindOf(described.kind, platform, isMobile),
    ...(model.words === null ? {} : { maker: model.maker, model: nameModel(model) }),
  };
}

interface Brand {
  name: string;
  version: string;
}

/** Brands under another name than the one people know. */
const knownBrands: ReadonlyMap<string, string> = new Map([
  ['Google Chrome', 'Chrome'],
  ['Microsoft Edge', 'Edge'],
  ['YaBrowser', 'Yandex Browser'],
  ['OperaMobile', 'Opera'],
]);

/** The brand that is neither made up (“Not;A=Brand”) nor what others are built on. */
function chooseBrand(brands: readonly Brand[]): Brand | null {
  const real = brands.filter(
    ({ name, version }) =>
      cleanText(name) !== null &&
      name.replace(/[^a-z]/gi, '').toLowerCase() !== 'notabrand' &&
      /^\d{1,6}$/.test(version),
  );
  const own = real.find(({ name }) => name !== 'Chromium' && name !== 'Google Chrome');
  const brand = own ?? real.find(({ name }) => name === 'Google Chrome') ?? real[0];
  if (brand === undefined) return null;
  return {
    ...brand,
    name: knownBrands.get(brand.name) ?? cleanText(brand.name, { maxLength: 40 }) ?? '',
  };
}

function describePlatform(
  platform: string | null,
  version: string | null,
): { system?: SystemName; systemVersion?: string | null } {
  const [major, minor = 0] = (version ?? '').split('.', 2).map(Number);
  const isKnown = version !== null && /^\d/.test(version) && Number.isInteger(major);
  switch (platform) {
    case 'Windows':
      return isKnown ? { system: { name: nameWindows(major!, minor) }, systemVersion: null } : {};
    case 'macOS':
    case 'Android':
      return {
        system: { name: platform },
        ...(isKnown ? { systemVersion: String(major) } : {}),
      };
    case 'Chrome OS':
    case 'Chromium OS':
      return { system: { name: 'ChromeOS' }, systemVersion: null };
    default:
      return {};
  }
}

/** By the table of Microsoft's “Detect Windows 11 using User-Agent Client Hints”. */
function nameWindows(major: number, minor: number): string {
  if (major >= 13) return 'Windows 11';
  if (major >= 1) return 'Windows 10';
  return minor === 3 ? 'Windows 8.1' : minor === 2 ? 'Windows 8' : 'Windows 7';
}

function kindOf(kind: DeviceKind, platform: string | null, isMobile: boolean | null): DeviceKind {
  if (platform === 'macOS' && kind === 'desktop-or-tablet') return 'desktop';
  if (platform !== 'Android' || isMobile === null) return kind;
  if (kind === 'phone' || kind === 'tablet') return isMobile ? 'phone' : 'tablet';
  // Asked for desktop pages, it may be either.
  return kind === 'desktop' || kind === 'unknown' ? (isMobile ? 'phone' : 'unknown') : kind;
}

/* Structured fields (RFC 8941), as much of them as these headers use */

/** A string's letters are the printable ones of ASCII, so nothing else can reach a page. */
const string = /"((?:[\x20\x21\x23-\x5b\x5d-\x7e]|\\["\\])*)"/y;

function parseString(header: string | null): string | null {
  if (header === null || header.length > readLength) return null;
  string.lastIndex = 0;
  const text = header.trim();
  const found = string.exec(text);
  return found === null || string.lastIndex !== text.length ? null : unescape(found[1]!);
}

function parseBoolean(header: string | null): boolean | null {
  return header === '?1' ? true : header === '?0' ? false : null;
}

/** A list of strings, each with its version as the parameter v; null where it is anything else. */
function parseBrands(header: string | null): Brand[] | null {
  if (header === null || header.length > readLength) return null;
  const brands: Brand[] = [];
  const text = header.trim();
  let at = 0;
  const read = (pattern: RegExp) => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found !== null) at = pattern.lastIndex;
    return found;
  };
  while (at < text.length) {
    const name = read(string);
    if (name === null || read(/ *; *v=/y) === null) return null;
    const version = read(string);
    if (version === null) return null;
    brands.push({ name: unescape(name[1]!), version: unescape(version[1]!) });
    if (at < text.length && read(/[ \t]*,[ \t]*/y) === null) return null;
  }
  return brands.length === 0 ? null : brands;
}

function unescape(text: string): string {
  return text.replace(/\\(["\\])/g, '$1').trim();
}
