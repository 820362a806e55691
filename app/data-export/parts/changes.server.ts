import { z } from 'zod';
import { type AccountRecord } from '~/account-records/account-records';
import { ownActSchema } from '~/activity/own-act';
import { listOwnActs } from '~/activity/own-acts.server';
import { accountChangeSchema } from '~/receipts/account-change';
import { mailedSoFar, receiptStates } from '~/receipts/receipt';
import { listReceipts } from '~/receipts/receipts.server';
import { undoAnswerKind } from '~/receipts/undo-answer';
import { allUndoFactsKinds, type UndoFacts } from '~/receipts/undo-facts';
import { iso, optionalTime, place, text, time, toPlace } from '../shapes';
import { definePart } from './part';

/** The receipts of what was changed here, the latest first. Addresses in them are masked as they are kept. */
export const changesPart = definePart({
  schema: z.strictObject({
    items: z.array(
      z.strictObject({
        number: z.string(),
        change: accountChangeSchema,
        state: z.enum(receiptStates),
        at: time,
        settledAt: optionalTime,
        userAgent: text,
        place: place.nullable(),
        language: z.string(),
        timeZone: z.string(),
        mailedTo: z
          .array(z.string())
          .nullable()
          .describe('Masked; null where nobody was written to'),
      }),
    ),
  }),
  section: null,
  async read(services, userId) {
    const receipts = await listReceipts(services, userId);
    return {
      items: receipts.map((receipt) => ({
        number: receipt.number,
        // Its own schema names every fact of a change.
        change: accountChangeSchema.parse(receipt.change),
        state: receipt.state,
        at: iso(receipt.at),
        settledAt: iso(receipt.settledAt),
        userAgent: receipt.userAgent,
        place: toPlace(receipt.place),
        language: receipt.locale,
        timeZone: receipt.timeZone,
        mailedTo: mailedSoFar(receipt),
      })),
    };
  },
});

/** What was done here that changed nothing of the account, the latest first. */
export const ownActsPart = definePart({
  schema: z.strictObject({
    items: z.array(
      z.strictObject({ act: ownActSchema, at: time, userAgent: text, place: place.nullable() }),
    ),
  }),
  section: null,
  async read(services, userId) {
    const notes = await listOwnActs(services, userId);
    return {
      items: notes.map((note) => ({
        // Its own schema names every fact of an act.
        act: ownActSchema.parse(note.act),
        at: iso(note.at),
        userAgent: note.userAgent,
        place: toPlace(note.place),
      })),
    };
  },
});

/** What is kept for a week so that a change can be answered with “this wasn't me”, and what came of an answer. */
export const answersPart = definePart({
  schema: z.strictObject({
    answerable: z.array(
      z.strictObject({
        number: z.string(),
        until: time,
        addresses: z.array(z.string()).describe('That were confirmed before the change'),
        addressToRestore: text,
      }),
    ),
    answered: z.array(
      z.strictObject({
        number: z.string(),
        at: time,
        isPendingAddressCancelled: z.boolean(),
        isAddressRestored: z.boolean().nullable(),
        isUsernameRestored: z.boolean().nullable(),
        isDeletionCancelled: z.boolean(),
        isDataExportRemoved: z.boolean(),
        isUnlocked: z.boolean(),
        areBrowsersForgotten: z.boolean(),
        passwordMailedTo: text.describe('Masked'),
      }),
    ),
  }),
  section: null,
  async read({ accountRecords }, userId) {
    const facts = await Promise.all(
      allUndoFactsKinds.map((kind) => accountRecords.list(userId, kind)),
    );
    const answers = await accountRecords.list(userId, undoAnswerKind);
    return {
      answerable: facts.flat().map(toAnswerable),
      answered: answers.map(({ id, value }) => ({
        number: id,
        at: iso(value.at),
        isPendingAddressCancelled: value.isPendingEmailCancelled,
        isAddressRestored: value.isEmailRestored,
        isUsernameRestored: value.isUsernameRestored,
        isDeletionCancelled: value.isDeletionCancelled,
        isDataExportRemoved: value.isDataExportRemoved,
        isUnlocked: value.isUnlocked,
        areBrowsersForgotten: value.areBrowsersForgotten,
        passwordMailedTo: value.passwordMailedTo,
      })),
    };
  },
});

function toAnswerable({ id, value, expiresAt }: AccountRecord<UndoFacts>) {
  return {
    number: id,
    until: iso(expiresAt),
    addresses: [...value.addresses],
    addressToRestore: value.previousEmail,
  };
}
