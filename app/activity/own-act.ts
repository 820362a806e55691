import { z } from 'zod';
import { type RecordKind } from '~/account-records/account-records';
import { storedDate } from '~/cache/sealed-json.server';
import { cleanText } from '~/clean-text';
import { storedPlace } from '~/places/stored-place';
import { type AccountEventKind } from './account-event';

/** Longer user agents and names are cut, so that what is kept can always be read again. */
export const cutText = z
  .string()
  .transform((text) => cleanText(text, { maxLength: 300 }))
  .nullable();

/** What somebody did here that changed nothing of the account, so that it has no receipt. */
export const ownActSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('signed-out') }),
  /** `of` is the user agent of the session that it was done to. */
  z.object({ kind: z.literal('session-signed-out'), of: cutText }),
  z.object({ kind: z.literal('sessions-signed-out'), count: z.int() }),
  z.object({ kind: z.literal('session-reported'), of: cutText }),
  /** It has a new password set, and the service has it from this server. */
  z.object({ kind: z.literal('password-mail-sent') }),
  /** One refresh token of the application of this name. */
  z.object({ kind: z.literal('access-ended'), application: cutText }),
]);
export type OwnAct = z.output<typeof ownActSchema>;

/** An act with when and from where it was done. */
export interface OwnActNote {
  act: OwnAct;
  at: Date;
  userAgent: string | null;
  place: z.output<typeof storedPlace> | null;
}

export const ownActKind: RecordKind<OwnActNote> = {
  name: 'own-act',
  schema: z.object({
    act: ownActSchema,
    at: storedDate,
    userAgent: cutText,
    place: storedPlace.nullable(),
  }),
};

/** As what the sign-in service may have such an act in its own log. */
export const loggedAsOf: Readonly<Record<OwnAct['kind'], readonly AccountEventKind[]>> = {
  'signed-out': ['signed-out'],
  'session-signed-out': ['session-ended'],
  'sessions-signed-out': ['session-ended'],
  'session-reported': ['session-ended'],
  'password-mail-sent': ['password-change-requested'],
  'access-ended': ['access-ended'],
};
