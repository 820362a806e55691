import { LRUCache } from 'lru-cache';
import { UAParser } from 'ua-parser-js';
import { cleanText } from '~/clean-text';
import { type DeviceDescription, type DeviceKind } from './device-description';
import { findClient, type FoundClient } from './find-client.server';
import { findSystem, isNamed, type FoundSystem } from './find-system.server';
import { findRule } from './find-rule';
import { readUserAgent, type UserAgentParts } from './read-user-agent';
import { kindRules, modelRules } from './system-rules';

/** Longer strings are cut, not dropped; what matters stands at the front. */
const readLength = 512;

/** Lists show the same few browsers again and again, and describing one takes longer than all else of a row. */
const descriptions = new LRUCache<string, DeviceDescription>({
  max: 2000,
  memoMethod: (text) => describe(text),
});

/**
 * Describes what a user agent lets one say honestly. Versions that browsers have frozen (macOS 10.15.7,
 * Windows NT 10.0, Android 10, iOS 18.6) are not told, as they are no longer facts.
 */
export function describeDevice(userAgent: string | null): DeviceDescription {
  return descriptions.memo(cleanUserAgent(userAgent ?? '') ?? '');
}

/** A user agent's own words as a page may show them; null where nothing of it can be seen. */
export function cleanUserAgent(userAgent: string): string | null {
  return cleanText(userAgent, { maxLength: readLength });
}

function describe(text: string): DeviceDescription {
  const parts = readUserAgent(text);
  const system = findSystem(text, parts);
  const client = findClient(text, parts, system);
  const model = findModel(text, parts, system, client);
  const version = /^[v_]?(\d{1,6})/i.exec(client?.version ?? '')?.[1] ?? null;
  const name = cleanText(client?.name ?? '', { maxLength: 40 });
  return {
    browser: name === null || version === null ? name : `${name} ${version}`,
    browserName: name,
    browserVersion: version,
    isApp: client?.type === 'app',
    system: system.name,
    systemVersion: system.version,
    kind: findKind(parts, system, client, model.kind),
    maker: model.maker,
    model: model.name,
  };
}

/* The device */

/** What stands beside the model in the comments of Android. */
const noModel =
  /^(?:k|wv|u|x11|mobile|tablet|linux.*|[a-z]{2}(?:[-_][a-z]{2,4})?|rv:.*|arm\w*|aarch64|x86.*|android.*|adr.*|compatible|khtml.*|[^/]*\/.*)$/i;

function findModel(
  text: string,
  { fields, mentions }: UserAgentParts,
  system: FoundSystem,
  client: FoundClient | null,
): { name: string | null; maker: string | null; kind: DeviceKind | null } {
  const none = { name: null, maker: null, kind: null };
  if (client?.type === 'bot') return none;
  for (const name of ['iPhone', 'iPad', 'iPod'])
    if (
      mentions.has(name.toLowerCase()) &&
      (isNamed(system.name, 'iOS') || isNamed(system.name, 'iPadOS'))
    )
      return { name, maker: 'Apple', kind: null };
  const isAndroid = isNamed(system.name, 'Android');
  const first = fields.findIndex((field) => /^(?:android|adr)/i.test(field));
  const own = fields
    .slice(isAndroid ? first + 1 : fields.length)
    .map((field) => field.replace(/ ?Build\/.*$/, ''))
    .find((field) => field !== '' && field.length < 60 && !noModel.test(field));
  if (isAndroid ? own === undefined : isPlain(system)) return none;
  const { vendor, model, type } = new UAParser(text).getDevice();
  const words = own ?? model;
  const beginning = words?.toLowerCase() ?? '';
  const said = modelRules.find((rule) => rule.beginnings.some((one) => beginning.startsWith(one)));
  const isNamedTwice = vendor === undefined || beginning.startsWith(vendor.toLowerCase());
  return {
    maker: vendor ?? null,
    name: words === undefined ? (vendor ?? null) : isNamedTwice ? words : `${vendor} ${words}`,
    kind: said?.kind ?? kindOfType(type),
  };
}

/** Whether no maker and model is to be expected. */
function isPlain({ kind }: FoundSystem): boolean {
  return kind === 'desktop' || kind === 'desktop-or-tablet';
}

function kindOfType(type: string | undefined): DeviceKind | null {
  switch (type) {
    case 'mobile':
      return 'phone';
    case 'smarttv':
      return 'tv';
    case 'wearable':
      return 'watch';
    case 'tablet':
    case 'console':
      return type;
    default:
      return null;
  }
}

function findKind(
  { products, mentions }: UserAgentParts,
  system: FoundSystem,
  client: FoundClient | null,
  modelKind: DeviceKind | null,
): DeviceKind {
  if (client?.type === 'bot') return 'bot';
  if (client?.type === 'text-browser') return 'desktop';
  if (system.kind === 'desktop-or-tablet' || system.kind === 'console') return system.kind;
  const said = findRule(kindRules, [products, mentions])?.kind;
  const isComputer = system.kind === 'desktop' && !isNamed(system.name, 'Linux');
  if (said !== undefined && !(isComputer && (said === 'tablet' || said === 'phone'))) return said;
  if (client?.type === 'program') return 'program';
  if (modelKind !== null) return modelKind;
  if (system.kind !== null) return system.kind;
  const isMobile = products.has('mobile') || mentions.has('mobile') || mentions.has('phone');
  if (isMobile) return 'phone';
  if (isNamed(system.name, 'Android'))
    return products.has('applewebkit') || products.has('gecko') ? 'tablet' : 'phone';
  return client?.type === 'app' ? 'app' : 'unknown';
}
