import { redirect } from '@remix-run/node';
import { z } from 'zod';
import { minutes } from '~/durations';
import { message } from '~/i18n/message';
import { type AuditEvent } from '~/log/audit.server';
import { readMethodsAnew } from '~/pages/security/find-method.server';
import { paths, setUpMethodPath } from '~/paths';
import { type RateLimit } from '~/rate-limit/rate-limiter';
import { watchForNewMethod } from '~/receipts/follow-enrolment.server';
import { defineAct } from '~/request/act';
import { changeRequestOf } from '~/request/change-request.server';
import { actDeadline } from '~/request/page-deadline.server';
import { ticketKinds } from '~/security/enrolment-tickets';
import { factorOffers } from '~/security/factor-offers';
import { tenantErrorCodes } from '~/tenant-calls/tenant-error';
import { roadsOf } from '~/pages/kit/set-up-roads.server';
import { setUpKindIn } from './set-up-kind';

const enrolmentPageOpening = {
  name: 'security.enrolment-page',
  results: { opened: 'info', refused: 'warn', failed: 'warn' },
  reasons: ['turned_off', 'not_offered', 'has_one', ...tenantErrorCodes, 'unexpected'],
} as const satisfies AuditEvent;

/** Each page works for days and cannot be taken back, so nobody gets many. */
export const enrolmentPageLimit: RateLimit = {
  name: 'enrolment-page',
  count: 10,
  windowMs: minutes(10),
};

/**
 * Leads on to the tenant's page for a second factor, in a tab of its own, as no way leads back from it. Whoever has its
 * address can add a factor to the account, so it stands in the redirect alone, which nothing keeps.
 */
export const openEnrolmentPage = defineAct({
  access: 'person',
  intent: 'open',
  schema: z.object({}),
  limit: enrolmentPageLimit,
  freshnessOf: () => 'strong',
  askedAt: ({ params }) => setUpMethodPath(setUpKindIn(params)),
  isInAddress: true,
  cancelTo: () => paths.addMethod,
  lock: 'person',
  event: enrolmentPageOpening,
  texts: {
    nothingDone: message('addMethod.nothingDone'),
    // A page whose address was lost on the way is of no use to anybody.
    notKnown: message('addMethod.nothingDone'),
  },
  nameSent: message('addMethod.heading'),
  async carryOut(asked, reached) {
    const { context, session, params } = asked;
    const { services } = context;
    const { userId } = session;
    const kind = ticketKinds.find((one) => one === params.kind);
    if (kind === undefined) return refuse('not_offered');
    if (!(await roadsOf(context)).otherTab) return refuse('turned_off');
    const options = actDeadline(context);
    const [{ methods }, factors] = await Promise.all([
      readMethodsAnew(asked),
      services.tenantFactors.enabled(userId, { ...options, priority: 'act' }),
    ]);
    const offer = factorOffers({ account: null, methods, factors, here: false }).find(
      (one) => one.kind === kind,
    );
    if (offer === undefined) return refuse('not_offered');
    if (offer.state === 'has_one') return refuse('has_one');
    // First: a page that nobody watches could be used unnoticed.
    await watchForNewMethod(services, changeRequestOf(asked), { kind, methods });
    const page = await services.enrolmentTickets.create(userId, kind, options);
    reached('opened');
    const headers = { 'Cache-Control': 'no-store', 'Referrer-Policy': 'no-referrer' };
    return { result: 'opened', answer: redirect(page.href, { status: 303, headers }) };
  },
});

function refuse(reason: 'turned_off' | 'not_offered' | 'has_one') {
  const why = message(
    reason === 'has_one' ? 'addMethod.state.has_one' : `addMethod.refused.${reason}`,
  );
  return { result: 'refused', reason, refused: { status: 409, message: why } } as const;
}
