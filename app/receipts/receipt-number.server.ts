import { randomInt } from 'node:crypto';

/** Digits and capitals without those that are mistaken for others when read aloud or copied (Crockford's base 32). */
const symbols = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

const group = () => Array.from({ length: 4 }, () => symbols[randomInt(symbols.length)]).join('');

/** A number for a receipt, such as `LK-7F3K-29QD`: random, so that nothing can be learned from it. */
export function createReceiptNumber(): string {
  return `LK-${group()}-${group()}`;
}

/** The number that an address or a person gives, in its own spelling; null for what cannot be one. */
export function readReceiptNumber(text: string): string | null {
  const number = text.trim().toUpperCase();
  return new RegExp(`^LK-[${symbols}]{4}-[${symbols}]{4}$`).test(number) ? number : null;
}
