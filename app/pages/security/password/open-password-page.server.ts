import { redirect } from '@remix-run/node';
import { z } from 'zod';
import { minutes } from '~/durations';
import { message } from '~/i18n/message';
import { type AuditEvent } from '~/log/audit.server';
import { paths } from '~/paths';
import { passwordIdentityOf } from '~/profile/password-identity';
import { type RateLimit } from '~/rate-limit/rate-limiter';
import { watchForNewPassword } from '~/receipts/follow-password-change.server';
import { defineAct } from '~/request/act';
import { changeRequestOf } from '~/request/change-request.server';
import { actDeadline } from '~/request/page-deadline.server';
import { requireCurrent } from '~/tenant-calls/result';
import { tenantErrorCodes } from '~/tenant-calls/tenant-error';
import { passwordPolicyOf } from './load-password.server';

const passwordPageOpening = {
  name: 'security.password-page',
  results: { opened: 'info', refused: 'warn', failed: 'warn' },
  reasons: ['no_password', 'no_address', 'turned_off', ...tenantErrorCodes, 'unexpected'],
} as const satisfies AuditEvent;

/** Each page voids the one before, so nobody needs many. */
export const passwordPageLimit: RateLimit = {
  name: 'password-page',
  count: 5,
  windowMs: minutes(10),
};

/**
 * Leads on to the tenant's page for a new password. Whoever has its address has the account, so it stands in the
 * redirect alone, which nothing keeps.
 */
export const openPasswordPage = defineAct({
  access: 'person',
  schema: z.object({}),
  limit: passwordPageLimit,
  freshnessOf: () => 'strong',
  askedAt: () => paths.newPassword,
  cancelTo: () => paths.password,
  lock: 'person',
  event: passwordPageOpening,
  texts: {
    nothingDone: message('password.nothingDone'),
    // A page whose address was lost on the way is of no use to anybody.
    notKnown: message('password.nothingDone'),
  },
  nameSent: message('password.goOn'),
  async carryOut(asked, reached) {
    const { context, session } = asked;
    const { services } = context;
    const { userId, issuer } = session;
    if ((await passwordPolicyOf(context)).mode !== 'edit') return refuse('turned_off');
    const account = requireCurrent(
      await services.accounts.get(userId, { ...actDeadline(context), isAnew: true }),
    );
    const found = account === null ? null : passwordIdentityOf(account);
    if (found === null) return refuse('no_password');
    if (found.email === null) return refuse('no_address');
    const request = changeRequestOf(asked);
    const { value: page } = await services.changes.carryOut(
      request,
      { kind: 'password-change-opened' },
      async () => {
        // First: a page that nobody watches could be used unnoticed.
        await watchForNewPassword(services, { issuer, request, openedAt: services.now() });
        const url = await services.passwordTickets.create(
          userId,
          found.isFirst ? null : found.identity,
          actDeadline(context),
        );
        reached('opened');
        return url;
      },
      { isVoidUnanswered: true },
    );
    const headers = { 'Cache-Control': 'no-store', 'Referrer-Policy': 'no-referrer' };
    return { result: 'opened', answer: redirect(page.href, { status: 303, headers }) };
  },
});

function refuse(reason: 'no_password' | 'no_address' | 'turned_off') {
  const why = message(`password.refused.${reason}`);
  return { result: 'refused', reason, refused: { status: 409, message: why } } as const;
}
