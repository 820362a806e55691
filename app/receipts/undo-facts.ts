import { z } from 'zod';
import { type RecordKind } from '~/account-records/account-records';

/** What is kept of a change for as long as it can be answered with “this wasn't me”, by the receipt's number. */
export interface UndoFacts {
  /** The confirmed addresses of the account before the change: mails go to these too. */
  addresses: string[];
  /** The address that an e-mail change took away; null where it took none. */
  previousEmail: string | null;
  /** The session at the tenant that it was done in; null where that is not known. */
  auth0SessionId: string | null;
}

export const undoFactsKind: RecordKind<UndoFacts> = {
  name: 'change-undo',
  schema: z.object({
    addresses: z.array(z.string()),
    previousEmail: z.string().nullable(),
    auth0SessionId: z.string().nullable().default(null),
  }),
};
