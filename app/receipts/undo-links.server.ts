import { z } from 'zod';
import { createSealedJson } from '~/cache/sealed-json.server';
import { createSealedText } from '~/cache/sealed-text.server';
import { undoPath } from '~/paths';

/** Which change of whom a link is about. */
export interface UndoSubject {
  userId: string;
  /** Of the receipt. */
  number: string;
  /** The mailbox that the link was sent to; left out for a link on a page of the account. */
  mailbox?: UndoMailbox;
}

export interface UndoMailbox {
  address: string;
  /** Whether it hears of the account only because it can come back as its address. */
  isFormer: boolean;
}

/** The links by which somebody who is signed out says of a change that it wasn't them. */
export interface UndoLinks {
  /** The path of a link; another one each time, all of them good as long as the change can be answered. */
  pathOf(subject: UndoSubject): string;
  /** What a link is about; null for one that was not made here. */
  open(token: string): UndoSubject | null;
}

/** More than any token comes to: user ids have 1,024 characters at most. */
const longestToken = 6000;

/** What the token is, so that nothing else that was sealed can stand in for one. */
const name = 'undo link';

/** Links whose tokens are encrypted: they tell nothing, and none can be made up. */
export function createUndoLinks(secrets: readonly [string, ...string[]]): UndoLinks {
  const tokens = createSealedJson(
    createSealedText(secrets, name),
    z.object({
      userId: z.string(),
      number: z.string(),
      mailbox: z.object({ address: z.string(), isFormer: z.boolean() }).optional(),
    }),
  );
  return {
    pathOf: (subject) => undoPath(tokens.seal(name, subject)),
    open: (token) =>
      token.length <= longestToken && /^[\w-]+$/.test(token) ? tokens.open(name, token) : null,
  };
}
