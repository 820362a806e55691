import { z } from 'zod';
import { createSealedJson } from '~/cache/sealed-json.server';
import { createSealedText } from '~/cache/sealed-text.server';
import { deletedPath } from '~/paths';

/** Which deletion of whom a page tells of. */
export interface DeletionSubject {
  userId: string;
  /** Of the deletion. */
  number: string;
}

/** The addresses at which whoever is signed out sees what became of the deletion of their account. */
export interface DeletionLinks {
  pathOf(subject: DeletionSubject): string;
  /** What an address is about; null for one that was not made here. */
  open(token: string): DeletionSubject | null;
}

/** More than any token comes to: user ids have 1,024 characters at most. */
const longestToken = 6000;

/** What the token is, so that nothing else that was sealed can stand in for one. */
const name = 'deletion link';

/** Links whose tokens are encrypted: they tell nothing, and none can be made up. */
export function createDeletionLinks(secrets: readonly [string, ...string[]]): DeletionLinks {
  const tokens = createSealedJson(
    createSealedText(secrets, name),
    z.object({ userId: z.string(), number: z.string() }),
  );
  return {
    pathOf: (subject) => deletedPath(tokens.seal(name, subject)),
    open: (token) =>
      token.length <= longestToken && /^[\w-]+$/.test(token) ? tokens.open(name, token) : null,
  };
}
