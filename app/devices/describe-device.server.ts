import { LRUCache } from 'lru-cache';
import { cleanText } from '~/clean-text';
import { type DeviceDescription } from './device-description';
import { findEngine } from './find-engine';
import { findClient } from './find-client.server';
import { findKind, findSaidKind } from './find-kind.server';
import { findModel } from './find-model.server';
import { nameModel } from './name-model';
import { decodeNameAtFront } from './naming-words';
import { findSystem } from './find-system.server';
import { readUserAgent } from './read-user-agent';

/** Longer strings are cut, not dropped; what matters stands at the front. */
const readLength = 512;

/** Lists show the same few browsers again and again, and describing one takes longer than all else of a row. */
const descriptions = new LRUCache<string, DeviceDescription>({
  max: 2000,
  memoMethod: (text) => describe(decodeNameAtFront(text)),
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
  const model = findModel(text, parts, system);
  const said = findSaidKind(parts, system, model);
  const client = findClient(text, { parts, system, model, said });
  const version = /^[v_]?(\d{1,6})/i.exec(client?.version ?? '')?.[1] ?? null;
  const name = cleanText(client?.name ?? '', { maxLength: 40 });
  return {
    browser: name === null || version === null ? name : `${name} ${version}`,
    browserName: name,
    browserVersion: version,
    engine: findEngine(parts, system),
    isApp: client?.type === 'app',
    system: system.name,
    systemVersion: system.version,
    kind: findKind(text, parts, system, client, said),
    maker: client?.type === 'bot' ? null : model.maker,
    model: client?.type === 'bot' ? null : nameModel(model),
  };
}
