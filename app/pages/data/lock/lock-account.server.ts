import { redirect } from '@remix-run/node';
import { z } from 'zod';
import { mayEndLater } from '~/account-ending/end-all-access.server';
import { message } from '~/i18n/message';
import { type AuditEvent } from '~/log/audit.server';
import { paths, resultFragment } from '~/paths';
import { askForLock, type Locking } from '~/receipts/lock-account.server';
import { type Asked, defineAct } from '~/request/act';
import { changeRequestOf } from '~/request/change-request.server';
import { type Flash } from '~/request/flash.server';
import { actDeadline } from '~/request/page-deadline.server';
import { tenantErrorCodes } from '~/tenant-calls/tenant-error';
import { findLinkAddress } from './load-lock.server';
import { requireLock } from './lock-policy.server';

/** A person locked their account: for good, or so that it is gone on with (`under-way`). */
const locking = {
  name: 'account.lock',
  results: { locked: 'info', 'under-way': 'warn', failed: 'warn' },
  reasons: [...tenantErrorCodes, 'unexpected'],
} as const satisfies AuditEvent;

/** Locks the person's account, and leads to a page that can be read without it. */
export const lockAccount = defineAct({
  access: 'person',
  schema: z.object({ unlock: z.enum(['mail', 'support']).default('support') }),
  // Whoever holds an old session must not use up what its person needs for this. It is done once.
  limit: null,
  freshnessOf: () => 'strong',
  askedAt: () => paths.lockAccount,
  cancelTo: () => paths.data,
  lock: 'person',
  event: locking,
  nameSent: message('lock.confirm'),
  async carryOut(asked, reached) {
    const { context, session, fields } = asked;
    const { services } = context;
    await requireLock(context);
    const options = { ...actDeadline(context), priority: 'act' } as const;
    const address =
      fields.unlock === 'mail' ? await findLinkAddress(context, session.userId, options) : null;
    const result = await askForLock(
      services,
      {
        issuer: session.issuer,
        request: changeRequestOf(asked),
        isUnlockedByMail: address !== null,
      },
      { ...options, onLocked: () => reached('locked') },
    );
    return {
      result: result.isLocked ? 'locked' : 'under-way',
      answer: await leaveLocked(asked, result),
    };
  },
});

/** Out of the portal, to the page that says how to get back. */
async function leaveLocked(
  { context: { services }, request }: Asked,
  { number, ...result }: Locking & { number: string },
): Promise<Response> {
  const headers = new Headers({ 'Set-Cookie': await services.portalSessions.leave(request) });
  const flash = { ...tell(result), receipt: number };
  headers.append('Set-Cookie', await services.flashes.set(flash));
  return redirect(`${paths.accountLocked}#${resultFragment}`, { status: 303, headers });
}

function tell(result: Locking): Flash {
  if (!result.isLocked) return { message: message('lock.underWay'), tone: 'warn' };
  const { left } = result;
  if (Object.keys(left).length === 0) return { message: message('lock.done'), tone: 'good' };
  return {
    message: message(mayEndLater(left) ? 'lock.done.signingOut' : 'lock.done.left'),
    tone: 'warn',
  };
}
