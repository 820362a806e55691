import { type ClientRule, type ClientType } from './client-rules';
import { type DeviceKind } from './device-description';
import { type FoundModel } from './name-model';
import { type FoundSystem } from './find-system.server';
import { type UserAgentParts } from './read-user-agent';

/** The browser, app, robot or program that sent a user agent. */
export interface FoundClient {
  name: string;
  version: string;
  type: ClientType;
}

/** What is known of the device that sent it. */
export interface FoundDevice {
  parts: UserAgentParts;
  system: FoundSystem;
  model: FoundModel;
  /** The kind of device that it says in so many words. */
  said: DeviceKind | null;
}

/** Whoever a rule names, with the version that stands with it. */
export function fromRule(
  { name, type, words, versionOf = words }: ClientRule,
  { products, mentions, beginnings }: UserAgentParts,
): FoundClient {
  const found = versionOf
    .flatMap((word) => [products.get(word), mentions.get(word), beginnings.get(word)])
    .find((version) => version);
  return { name, type, version: found ?? '' };
}
