import { z } from 'zod';
import { hours } from '~/durations';
import { type Message, message } from '~/i18n/message';
import { type AuditEvent } from '~/log/audit.server';
import { paths } from '~/paths';
import { fieldPolicy } from '~/profile/field-policy';
import { readNewUsername, usernameLengthOf } from '~/profile/new-username';
import { type RateLimit } from '~/rate-limit/rate-limiter';
import { type ReceiptRef } from '~/receipts/changes';
import { type Asked, defineAct, type Outcome } from '~/request/act';
import { changeRequestOf } from '~/request/change-request.server';
import { actDeadline } from '~/request/page-deadline.server';
import { redirectToResult } from '~/request/result-page.server';
import { toResult } from '~/tenant-calls/result';
import { TenantError, tenantErrorCodes } from '~/tenant-calls/tenant-error';
import { describePolicy } from './describe-policy';
import { readToChange } from './read-to-change.server';

/** By person: nobody finds out by it which user names there are. */
export const usernameLimit: RateLimit = { name: 'username', count: 10, windowMs: hours(1) };

const usernameChange = {
  name: 'profile.username',
  results: {
    changed: 'info',
    'not-confirmed': 'info',
    unchanged: 'info',
    refused: 'warn',
    failed: 'warn',
  },
  reasons: [
    'fields_invalid',
    'not_editable',
    'not_read',
    'username_in_use',
    'unexpected',
    ...tenantErrorCodes,
  ],
} as const satisfies AuditEvent;

type UsernameOutcome = Outcome<
  keyof typeof usernameChange.results,
  'fields_invalid' | 'not_editable' | 'not_read' | 'username_in_use'
>;
type AskedByPerson = Asked<unknown, 'person'>;

/** Changes the user name that the person signs in with. */
export const changeUsername = defineAct({
  access: 'person',
  schema: z.object({ username: z.string().max(300) }),
  limit: usernameLimit,
  freshnessOf: () => 'strong' as const,
  askedAt: () => paths.profileUsername,
  cancelTo: () => paths.profile,
  lock: 'person',
  event: usernameChange,
  nameSent: message('username.change'),
  async carryOut(asked, reached): Promise<UsernameOutcome> {
    const read = await readToChange(asked);
    if (read === null) return refuse('not_read', message('profile.notRead'));
    const { account, facts } = read;
    const policy = fieldPolicy('username', facts);
    if (policy.mode === 'off')
      return refuse('not_editable', message('kit.problem.badRequest'), { status: 404 });
    const [first] = account.identities;
    if (policy.mode === 'read' || first === undefined)
      return refuse('not_editable', describePolicy(policy, first?.provider));
    const length = usernameLengthOf(facts.connection);
    const typed = readNewUsername(asked.fields.username, length);
    if ('problem' in typed)
      return refuseName(
        'fields_invalid',
        typed.problem === 'length'
          ? message('username.problem.length', length)
          : typed.problem === 'characters'
            ? message('username.problem.characters')
            : message('username.problem.likeEmail'),
      );
    const { username } = typed;
    if (username === account.username) return toProfile(asked, 'unchanged');
    const made = await change(asked, {
      from: account.username,
      to: username,
      connection: first.connection,
    });
    if ('result' in made) return made;
    reached('changed');
    const options = { ...actDeadline(asked.context), priority: 'act', isAnew: true } as const;
    const after = await toResult(
      asked.context.services.accounts.get(asked.session.userId, options),
    );
    const isChanged = after.isKnown && after.value?.asOf === null;
    return toProfile(
      asked,
      isChanged && after.value?.username === username ? 'changed' : 'not-confirmed',
      made,
    );
  },
});

/** Its receipt once it is done, or why it cannot be. */
async function change(
  asked: AskedByPerson,
  { from, to, connection }: { from: string | null; to: string; connection: string },
): Promise<UsernameOutcome | ReceiptRef> {
  const { context, session } = asked;
  const { accounts, changes } = context.services;
  const options = { ...actDeadline(context), priority: 'act' } as const;
  try {
    const { receipt } = await changes.carryOut(
      changeRequestOf(asked),
      { kind: 'username-changed', from, to },
      (ask) =>
        ask(() => accounts.changeUsername(session.userId, { username: to, connection }, options)),
      { evidence: { in: 'username', from, to } },
    );
    return receipt;
  } catch (error) {
    if (!(error instanceof TenantError)) throw error;
    if (error.refusal === 'username_in_use' || error.code === 'conflict')
      return refuseName('username_in_use', message('username.problem.inUse'));
    if (error.code !== 'invalid_request') throw error;
    return refuseName('fields_invalid', message('profile.problem.notAccepted'));
  }
}

function refuse(
  reason: NonNullable<UsernameOutcome['reason']>,
  why: Message,
  {
    status = 409,
    fieldErrors = {},
  }: { status?: 404 | 409; fieldErrors?: Record<string, Message> } = {},
): UsernameOutcome {
  return { result: 'refused', reason, refused: { status, message: why, fieldErrors } };
}

function refuseName(reason: 'fields_invalid' | 'username_in_use', why: Message): UsernameOutcome {
  return refuse(reason, message('profile.checkFields'), { fieldErrors: { username: why } });
}

async function toProfile(
  { context }: AskedByPerson,
  result: 'changed' | 'unchanged' | 'not-confirmed',
  receipt?: ReceiptRef,
): Promise<UsernameOutcome> {
  const texts = {
    changed: message('username.changed'),
    unchanged: message('profile.nothingChanged'),
    'not-confirmed': message('profile.notConfirmed'),
  };
  const tone = result === 'not-confirmed' ? 'warn' : 'good';
  const flash = {
    message: texts[result],
    tone,
    ...(receipt === undefined ? {} : { receipt: receipt.number }),
  } as const;
  return { result, answer: await redirectToResult(context, paths.profile, flash) };
}
