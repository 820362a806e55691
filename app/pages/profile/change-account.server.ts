import { type Message, message } from '~/i18n/message';
import { type Account, type AccountPatch } from '~/profile/account';
import { hasPatch } from '~/profile/profile-form';
import { type ChangeEvidence } from '~/receipts/change-evidence';
import { type Asked, type Outcome } from '~/request/act';
import { changeRequestOf } from '~/request/change-request.server';
import { actDeadline } from '~/request/page-deadline.server';
import { redirectToResult } from '~/request/result-page.server';
import { paths } from '~/paths';
import { toResult } from '~/tenant-calls/result';
import { TenantError, type TenantErrorCode } from '~/tenant-calls/tenant-error';
import { type profileChange } from './profile-event';

type Result = keyof typeof profileChange.results;
/** What the pipeline of acts gives as reasons by itself is left to it. */
type Reason = Exclude<(typeof profileChange.reasons)[number], TenantErrorCode | 'unexpected'>;
type AskedByPerson = Asked<unknown, 'person'>;
export type ProfileOutcome = Outcome<Result, Reason>;

/** An act that did nothing, for what the person can see and mend; 409, where nothing else is said. */
export function refusedOutcome(
  reason: Reason,
  why: Message,
  {
    status = 409,
    fieldErrors = {},
  }: { status?: 404 | 409; fieldErrors?: Record<string, Message> } = {},
): ProfileOutcome {
  return { result: 'refused', reason, refused: { status, message: why, fieldErrors } };
}

interface Change {
  /** As it was read for the change. */
  account: Account;
  patch: AccountPatch;
  /** The form's fields that it changes, for the receipt and for what is refused. */
  changed: readonly string[];
}

/**
 * Changes the account and reads it again, so that the page says "saved" only where the tenant says so too.
 *
 * @throws {TenantError} but for what the tenant does not take, which is told in the fields.
 */
export async function changeAccount(
  asked: AskedByPerson,
  reached: (result: Result) => void,
  { account, patch, changed }: Change,
): Promise<ProfileOutcome> {
  const { context, session } = asked;
  const { accounts, changes } = context.services;
  const options = actDeadline(context);
  let number: string;
  try {
    const { receipt } = await changes.carryOut(
      changeRequestOf(asked),
      { kind: 'profile-changed', fields: changed },
      (ask) => ask(() => accounts.update(session.userId, patch, { ...options, priority: 'act' })),
      { evidence: evidenceOf(account, patch) },
    );
    ({ number } = receipt);
  } catch (error) {
    const refused = error instanceof TenantError ? describeRefusal(error, changed) : null;
    if (refused === null) throw error;
    return refused;
  }
  reached('changed');
  const after = await toResult(
    accounts.get(session.userId, { ...options, priority: 'act', isAnew: true }),
  );
  const isConfirmed =
    after.isKnown &&
    after.value !== null &&
    after.value.asOf === null &&
    hasPatch(after.value, patch);
  return {
    result: isConfirmed ? 'changed' : 'not-confirmed',
    answer: await redirectToResult(context, paths.profile, {
      message: message(isConfirmed ? 'profile.saved' : 'profile.notConfirmed'),
      tone: isConfirmed ? 'good' : 'warn',
      receipt: number,
    }),
  };
}

function evidenceOf(account: Account, { userMetadata = {}, ...attributes }: AccountPatch) {
  const names = Object.keys(attributes) as (keyof typeof attributes)[];
  const keys = Object.keys(userMetadata);
  return {
    in: 'profile',
    before: {
      attributes: Object.fromEntries(names.map((name) => [name, account[name]])),
      userMetadata: Object.fromEntries(keys.map((key) => [key, account.userMetadata[key] ?? null])),
    },
    after: { attributes, userMetadata },
  } as const satisfies ChangeEvidence;
}

/** What a form can provoke, in the words of its fields; null for any other failure. */
function describeRefusal(error: TenantError, changed: readonly string[]): ProfileOutcome | null {
  const inFields = (why: Message) => ({
    fieldErrors: Object.fromEntries(changed.map((name) => [name, why])),
  });
  if (error.refusal === 'attributes_not_editable')
    return refusedOutcome(
      'not_accepted',
      message('profile.checkFields'),
      inFields(message('profile.reason.keptElsewhere')),
    );
  if (error.code !== 'invalid_request') return null;
  return refusedOutcome(
    'not_accepted',
    message('profile.checkFields'),
    inFields(message('profile.problem.notAccepted')),
  );
}
