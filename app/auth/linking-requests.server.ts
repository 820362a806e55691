import { z } from 'zod';
import { type Cache } from '~/cache/cache';
import { keyOfHolder, type PortalSessionHolder } from '~/cache/key-of-person.server';
import { createSealedJson } from '~/cache/sealed-json.server';
import { createSealedText } from '~/cache/sealed-text.server';
import { minutes } from '~/durations';

/** How long a linking may take, from its beginning to the person's last word. */
const linkingLifetimeMs = minutes(10);

const begun = z.object({
  step: z.literal('begun'),
  /** Epoch milliseconds. */
  startedAt: z.number(),
  /** The connection by which the second sign-in has to be made. */
  connection: z.string(),
  state: z.string(),
  nonce: z.string(),
  codeVerifier: z.string(),
  authorizationUrl: z.string(),
});
/** Its callback was called; whatever came of it, it is not answered a second time. */
const answered = z.object({ step: z.literal('answered'), startedAt: z.number() });
const proven = z.object({
  step: z.literal('proven'),
  startedAt: z.number(),
  connection: z.string(),
  /** `sub` of the second ID token. */
  secondUserId: z.string(),
});

export type BegunLinking = z.infer<typeof begun>;
type ProvenLinking = z.infer<typeof proven>;
export type Linking = BegunLinking | z.infer<typeof answered> | ProvenLinking;

/**
 * The linkings that are under way, one for each portal session: what the second sign-in was asked for with, and then who
 * answered. Kept on the server, encrypted; another portal session has none of it, be it of the same person. Every
 * function throws `StoreUnavailableError` when the store fails.
 */
export interface LinkingRequests {
  /** In the place of one that is under way, which nobody can finish any more. */
  begin(
    holder: PortalSessionHolder,
    linking: Omit<BegunLinking, 'step' | 'startedAt'>,
  ): Promise<void>;
  /** Null where none is under way, or it has taken too long. */
  find(holder: PortalSessionHolder): Promise<Linking | null>;
  /** Takes the one with this state for its callback: of several callers one gets it, the others null. */
  answer(holder: PortalSessionHolder, state: string): Promise<BegunLinking | null>;
  /** Somebody has proved that the second sign-in is theirs; false where another linking was begun meanwhile. */
  prove(holder: PortalSessionHolder, begun: BegunLinking, secondUserId: string): Promise<boolean>;
  forget(holder: PortalSessionHolder): Promise<void>;
}

/** Keeps them in the cache that all portals share. */
export function createLinkingRequests({
  cache,
  secrets,
  now,
}: {
  cache: Cache;
  secrets: readonly [string, ...string[]];
  /** Epoch milliseconds. */
  now: () => number;
}): LinkingRequests {
  const sealed = createSealedJson<Linking>(
    createSealedText(secrets, 'linking request'),
    z.discriminatedUnion('step', [begun, answered, proven]),
  );
  const read = async (name: string): Promise<{ text: string; linking: Linking } | null> => {
    const text = await cache.get(name);
    const linking = text === null ? null : sealed.open(name, text);
    if (text === null || linking === null) return null;
    return now() - linking.startedAt > linkingLifetimeMs ? null : { text, linking };
  };
  const replace = (name: string, expected: string, linking: Linking) =>
    cache.replace(name, expected, sealed.seal(name, linking), leftMs(linking));
  const leftMs = ({ startedAt }: Linking) => Math.max(1, startedAt + linkingLifetimeMs - now());

  return {
    async begin(holder, linking) {
      const name = nameOf(holder);
      const value = { step: 'begun', startedAt: now(), ...linking } as const;
      await cache.set(name, sealed.seal(name, value), linkingLifetimeMs);
    },
    find: async (holder) => (await read(nameOf(holder)))?.linking ?? null,
    async answer(holder, state) {
      const name = nameOf(holder);
      const found = await read(name);
      if (found?.linking.step !== 'begun' || found.linking.state !== state) return null;
      const { startedAt } = found.linking;
      const isFirst = await replace(name, found.text, { step: 'answered', startedAt });
      return isFirst ? found.linking : null;
    },
    async prove(holder, { startedAt, connection }, secondUserId) {
      const name = nameOf(holder);
      const found = await read(name);
      if (found?.linking.step !== 'answered' || found.linking.startedAt !== startedAt) return false;
      const value = { step: 'proven', startedAt, connection, secondUserId } as const;
      return replace(name, found.text, value);
    },
    forget: (holder) => cache.delete(nameOf(holder)),
  };
}

function nameOf(holder: PortalSessionHolder): string {
  return `linking:${keyOfHolder(holder)}`;
}
