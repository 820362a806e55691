import { createHash } from 'node:crypto';
import { cleanText } from '~/clean-text';
import { type Account } from '~/profile/account';

/** What a person types to confirm that it is their account, and this one, that they mean. */
export interface DeletionConfirmation {
  kind: 'email' | 'username' | 'phone' | 'name' | 'digits';
  /** In full. */
  value: string;
}

/**
 * Something of the person's own, which is the same in every language: the e-mail address; for accounts without one the
 * user name, the phone number or the name; for those that have nothing of these, four digits that the page shows.
 */
export function deletionConfirmation(
  userId: string,
  { email, username, phoneNumber, name }: Account,
): DeletionConfirmation {
  if (hasText(email)) return { kind: 'email', value: email };
  if (hasText(username)) return { kind: 'username', value: username };
  if (hasText(phoneNumber)) return { kind: 'phone', value: phoneNumber };
  // As the page shows it: nobody can type what they do not see.
  const shown = cleanText(name ?? '');
  return shown === null
    ? { kind: 'digits', value: digitsFor(userId) }
    : { kind: 'name', value: shown };
}

/** Whether that was typed. Case, width of letters, blanks, and marks of direction that were copied along do not count. */
export function isConfirmed({ kind, value }: DeletionConfirmation, typed: string): boolean {
  const read = kind === 'phone' ? digitsOf : normalized;
  return read(typed) !== '' && read(typed) === read(value);
}

function normalized(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\p{Cf}\p{Z}\s]+/gu, '')
    .toLowerCase();
}

/** With its country code, however that is written. */
function digitsOf(text: string): string {
  return text.normalize('NFKC').replace(/\D/g, '').replace(/^00/, '');
}

function hasText(value: string | null): value is string {
  return value !== null && normalized(value) !== '';
}

function digitsFor(userId: string): string {
  const number = createHash('sha256').update(userId).digest().readUInt32BE() % 10_000;
  return String(number).padStart(4, '0');
}
