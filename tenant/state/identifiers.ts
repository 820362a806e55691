import { randomBytes } from 'node:crypto';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Auth0 docs: sample session ids are 32 characters of `A-Za-z0-9_-`. */
const LENGTH = 32;

function spell(bytes: Iterable<number>): string {
  return Array.from(bytes, (byte) => ALPHABET[byte % ALPHABET.length]).join('');
}

/** An unguessable id, for everything that comes to life while the tenant runs. */
export function randomIdentifier(): string {
  return spell(randomBytes(LENGTH));
}

/** A repeatable stream of choices, so that every start of the tenant shows the same people. */
export interface Dice {
  /** A number from 0 up to but not including 1. */
  roll(): number;
  /** A whole number between both ends, both included. */
  between(low: number, high: number): number;
  pick<Item>(items: readonly Item[]): Item;
  identifier(): string;
}

/** Creates the stream that belongs to `seed` (mulberry32: small, and its quality is enough here). */
export function createDice(seed: number): Dice {
  let state = seed >>> 0;
  const roll = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  return {
    roll,
    between: (low, high) => low + Math.floor(roll() * (high - low + 1)),
    pick: (items) => {
      const item = items[Math.floor(roll() * items.length)];
      if (item === undefined) throw new RangeError('Nothing to pick from');
      return item;
    },
    identifier: () => spell(Array.from({ length: LENGTH }, () => Math.floor(roll() * 256))),
  };
}
