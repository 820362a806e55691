import { z } from 'zod';
import { storedDate } from '~/cache/sealed-json.server';
import { cleanText } from '~/clean-text';

/** Kinds of ways to prove who one is, in Auth0's words for authentication methods; `other` is one that came later. */
const methodTypes = [
  'totp',
  'push-notification',
  'phone',
  'email',
  'webauthn-roaming',
  'webauthn-platform',
  'recovery-code',
  'password',
  'other',
] as const;

/**
 * What a person calls a thing of theirs, or what the tenant does; null where it has no name. One that is too long is cut:
 * a receipt that could not be read would be told to nobody.
 */
const name = z
  .string()
  .transform((text) => cleanText(text))
  .nullable();
const method = z.enum(methodTypes);
/** What the files with all data of a person are written in. */
export const dataFormats = ['html', 'json'] as const;
export type DataFormat = (typeof dataFormats)[number];

/** RFC 3696 erratum 1690: no address is longer. */
const email = z.string().max(320);

/**
 * What can be changed in an account, with the facts that a receipt and a mail tell of it. E-mail addresses are given
 * whole; they are kept and shown as `maskEmail` hides them. Never a code, a key, an id or a phone number.
 */
export const accountChangeSchema = z.discriminatedUnion('kind', [
  /** A page of the tenant was opened by which a new password can be set. */
  z.object({ kind: z.literal('password-change-opened') }),
  z.object({ kind: z.literal('password-changed') }),
  z.object({ kind: z.literal('email-change-asked'), from: email.nullable(), to: email }),
  z.object({ kind: z.literal('email-changed'), from: email.nullable(), to: email }),
  z.object({ kind: z.literal('email-change-cancelled'), to: email }),
  z.object({ kind: z.literal('username-changed'), from: name, to: name }),
  /** `fields` are named as the profile page does. */
  z.object({
    kind: z.literal('profile-changed'),
    fields: z.array(z.string().max(80)).max(50).readonly(),
  }),
  z.object({ kind: z.literal('method-added'), method, name }),
  z.object({ kind: z.literal('method-renamed'), method, from: name, to: name }),
  z.object({ kind: z.literal('method-removed'), method, name }),
  z.object({ kind: z.literal('passkey-added'), name }),
  z.object({ kind: z.literal('passkey-renamed'), from: name, to: name }),
  z.object({ kind: z.literal('passkey-removed'), name }),
  z.object({ kind: z.literal('recovery-code-replaced') }),
  z.object({ kind: z.literal('browsers-forgotten') }),
  /**
   * `provider` in the tenant's words, such as `google-oauth2`; the connection's name for an organization's own sign-in.
   * `name` is what the person is called there.
   */
  z.object({ kind: z.literal('sign-in-linked'), provider: z.string().max(80), name }),
  z.object({ kind: z.literal('sign-in-unlinked'), provider: z.string().max(80), name }),
  z.object({ kind: z.literal('application-removed'), name }),
  /** `provider` is what the page calls it; null where it has no name. */
  z.object({ kind: z.literal('account-disconnected'), provider: name }),
  z.object({ kind: z.literal('organization-left'), name }),
  /** Not carried out before `dueAt`. */
  z.object({ kind: z.literal('deletion-asked'), dueAt: z.union([storedDate, z.date()]) }),
  /** The operator was asked to delete the account. */
  z.object({ kind: z.literal('deletion-requested') }),
  z.object({ kind: z.literal('deletion-cancelled') }),
  /** It was due, and nobody else looks after these organizations. */
  z.object({
    kind: z.literal('deletion-held-back'),
    organizations: z.array(z.string().transform((text) => cleanText(text))),
  }),
  /** Nobody can sign in any more. `isUnlockedByMail`: by a link in the mail about it, and not by support alone. */
  z.object({
    kind: z.literal('account-locked'),
    isUnlockedByMail: z.boolean(),
    cancelsDeletion: z.boolean().default(false),
  }),
  /** By the mail about the lock with this number. */
  z.object({ kind: z.literal('account-unlocked'), number: z.string().max(20) }),
  z.object({ kind: z.literal('data-asked') }),
  z.object({ kind: z.literal('data-downloaded'), format: z.enum(dataFormats) }),
  /** “This wasn't me” was answered from the mail about the change with this number. */
  z.object({ kind: z.literal('change-undone'), number: z.string().max(20) }),
]);

export type AccountChange = z.infer<typeof accountChangeSchema>;
export type AccountChangeKind = AccountChange['kind'];

export const accountChangeKinds = accountChangeSchema.options.map(
  ({ shape }) => shape.kind.value,
) as readonly AccountChangeKind[];

/**
 * Whether people are written to about it: about all that helps somebody into an account, or keeps them out. A page that
 * was opened has changed nothing yet.
 */
export function isTold(kind: AccountChangeKind): boolean {
  return kind !== 'profile-changed' && kind !== 'password-change-opened';
}

/**
 * Whether it takes no fresh sign-in, or has changed nothing yet: anybody with the browser can make any number of them, so
 * that they are kept apart from those that matter more.
 */
export function isMinor(kind: AccountChangeKind): boolean {
  switch (kind) {
    case 'profile-changed':
    case 'method-renamed':
    case 'passkey-renamed':
    case 'password-change-opened':
      return true;
    default:
      return false;
  }
}

/** Whether a person did it, in some browser; false for what the portal does by itself. */
export function isByPerson(kind: AccountChangeKind): boolean {
  return kind !== 'deletion-held-back';
}

/** Whether it can be answered with “this wasn't me”, or an account be unlocked by its mail. */
export function isAnswerable(change: AccountChange): boolean {
  switch (change.kind) {
    case 'change-undone':
    case 'account-unlocked':
    case 'deletion-held-back':
      return false;
    case 'account-locked':
      return change.isUnlockedByMail;
    default:
      return isTold(change.kind);
  }
}
