import { minutes } from '~/durations';
import { type CallOptions, type ReadOptions } from '~/tenant-calls/call-options';
import { createRemembered, type Remembered, type RememberedOptions } from './remembered.server';
import { type Memory } from './remembered-values.server';

/** A list, of which a part may be all that was read. */
export interface MayBePart {
  /** Where it goes on; absent from a list that was read as far as the portal reads it. */
  rest?: Rest | undefined;
}

interface Rest {
  next: string;
  /** Whether all that was read until there could be used. */
  isSound: boolean;
}

/** How far a list is to be read, and what of it is known already. */
export interface PartOptions<List> {
  before?: List | null;
  /** By how many calls; without it, to the end. */
  mostCalls?: number;
}

type Options<List> = CallOptions & PartOptions<List>;

export interface RememberedInParts<List extends MayBePart> extends Omit<Remembered<List>, 'get'> {
  /** The whole list: one of which a part is remembered is gone on with. @throws the same */
  get(key: string, options: ReadOptions): Promise<{ value: List; asOf: Date | null }>;
  /**
   * What `mostCalls` more calls tell of the list: a part is gone on with. Without a call there has to be something.
   *
   * @throws the same
   */
  getPart(
    key: string,
    options: ReadOptions & { mostCalls: number },
  ): Promise<{ value: List; asOf: Date | null }>;
  /** Whether the whole list is there without a call. */
  isAtHand(key: string): Promise<boolean>;
}

/** How long a part may be gone on with: as long as somebody may take who goes on by hand. */
const partLifetimeMs = minutes(2);

/**
 * As `createRemembered`, for lists that may take more calls than one page has: it shows a part, and the next view of it
 * goes on where that one stopped.
 */
export function createRememberedInParts<List extends MayBePart>(
  memory: Memory,
  options: RememberedOptions<List, Options<List>>,
): RememberedInParts<List> {
  const lists = createRemembered<List, Options<List>>(memory, options);
  const ask = (key: string, wanted: ReadOptions & Options<List>) => lists.get(key, wanted);

  const knownPart = async (key: string): Promise<List | null> => {
    const known = await lists.getCached(key);
    if (known?.value.rest === undefined || !known.isCurrent) return null;
    return memory.now() - known.readAt.getTime() < partLifetimeMs ? known.value : null;
  };

  return {
    ...lists,
    async get(key, readOptions) {
      const before = readOptions.isAnew === true ? null : await knownPart(key);
      if (before !== null) return ask(key, { ...readOptions, isAnew: true, before });
      const read = await ask(key, readOptions);
      if (read.asOf !== null || read.value.rest === undefined) return read;
      // Joined with somebody who reads a part.
      return ask(key, { ...readOptions, isAnew: true, before: read.value });
    },
    async getPart(key, readOptions) {
      const before = await knownPart(key);
      if (before === null) return ask(key, readOptions);
      if (readOptions.mostCalls === 0) return { value: before, asOf: null };
      return ask(key, { ...readOptions, isAnew: true, before });
    },
    async isAtHand(key) {
      const known = await lists.getCached(key);
      return known?.isFresh === true && known.value.rest === undefined;
    },
  };
}
