import { type Engine } from './device-description';
import { type FoundSystem } from './find-system.server';
import { type UserAgentParts } from './read-user-agent';

/** The engine that draws a client's pages. On an iPhone or an iPad it is WebKit, whatever the browser. */
export function findEngine(
  { products, mentions }: UserAgentParts,
  { name: system }: FoundSystem,
): Engine | null {
  const isIos = typeof system === 'object' && /^(?:iOS|iPadOS)$/.test(system?.name ?? '');
  // The Edge of before 2020 and Internet Explorer mention other engines than their own.
  if (products.has('edge') || mentions.has('trident')) return null;
  if (products.has('applewebkit'))
    return !isIos && (products.has('chrome') || products.has('chromium')) ? 'Blink' : 'WebKit';
  return products.has('gecko') && products.has('firefox') ? 'Gecko' : null;
}
