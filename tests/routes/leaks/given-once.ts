import { CANARY_PREFIX, MARKED_CAPITALS, MARKED_DIGITS } from '../../../tenant/state/canary';

/** What came of a page or an act. */
export interface Seen {
  /** What it was: a page or an act. */
  of: string;
  status: number;
  /** The document, and what it was made of. */
  text: string;
  headers: string;
}

/** What the tenant marks as never to leave it, wherever it is found. */
export const marked = new RegExp(`${CANARY_PREFIX}|${MARKED_CAPITALS}|${MARKED_DIGITS}`);

/**
 * What a person has to be given, in the one answer that gives it: the tenant's own pages for a new password and for a
 * second factor, and a new recovery code.
 */
const givenOnce: readonly (readonly [of: RegExp, secret: RegExp])[] = [
  [/^POST .*\/password\/new/, /https:\/\/tenant\.example\/u\/reset-verify\?ticket=[\w-]+/g],
  [/^POST .*\/methods\/add\//, /https:\/\/tenant\.example\/u\/mfa-enrollment\?ticket=[\w-]+/g],
  [/^POST .*\/recovery-code\/new replace/, /\b[A-Z0-9]{24}\b/g],
];

/** An answer, without what it is there to give. */
export function answered({ of, text, headers }: Seen): string {
  const secret = givenOnce.find(([act]) => act.test(of))?.[1];
  return secret === undefined ? text + headers : (text + headers).replace(secret, '');
}
