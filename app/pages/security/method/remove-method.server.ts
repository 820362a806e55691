import { z } from 'zod';
import { message } from '~/i18n/message';
import { type AuditEvent } from '~/log/audit.server';
import { formatMethodName } from '~/pages/kit/format-method';
import { toMethodView } from '~/pages/kit/method-view.server';
import { pageFormat } from '~/pages/kit/page-format.server';
import { findMethod, readMethodsAnew } from '~/pages/security/find-method.server';
import { requireChangeable } from '~/pages/security/security-policy.server';
import { securityLimit } from '~/pages/security/security-acts';
import { paths } from '~/paths';
import { type Asked, defineAct, type Outcome } from '~/request/act';
import { changeRequestOf } from '~/request/change-request.server';
import { type Flash } from '~/request/flash.server';
import { actDeadline } from '~/request/page-deadline.server';
import { redirectToResult } from '~/request/result-page.server';
import { type AuthenticationMethod, isSecondFactor } from '~/security/authentication-method';
import { readWaysIn, waysInFactsOf } from '~/security/read-ways-in.server';
import { mayRemove, removalRefusals } from '~/security/remove-guard';
import { TenantError, tenantErrorCodes } from '~/tenant-calls/tenant-error';
import { actOf, methodPathOf, namedIn, removeMethodPathOf } from './method-address';
import { type AskTenant } from '~/receipts/changes';
import { removalOf } from '~/receipts/method-change';

const methodRemoval = {
  name: 'security.method-removal',
  results: { removed: 'info', refused: 'warn', 'not-found': 'warn', failed: 'warn' },
  reasons: [...removalRefusals, 'last_factor_not_agreed', ...tenantErrorCodes, 'unexpected'],
} as const satisfies AuditEvent;

type Removal = Outcome<
  Exclude<keyof typeof methodRemoval.results, 'failed'>,
  (typeof methodRemoval.reasons)[number]
>;

/**
 * Removes a method, and has the browsers forgotten that skip what it was for. Whether it may go is found out anew, one
 * removal of the person's at a time: of two at once that would leave nothing, the second is refused.
 */
export const removeMethod = defineAct({
  access: 'person',
  schema: z.object({ 'last-factor': z.literal('on').optional() }),
  limit: securityLimit,
  freshnessOf: () => 'strong',
  askedAt: removeMethodPathOf,
  cancelTo: methodPathOf,
  lock: 'person',
  event: methodRemoval,
  handleOf: ({ params }) => params.handle,
  nameSent: (sent) =>
    message(namedIn(sent).isPasskey ? 'security.remove.passkey' : 'security.remove.method'),
  async carryOut(asked, reached): Promise<Removal> {
    const { context, session, fields } = asked;
    const { services } = context;
    const { userId } = session;
    const named = namedIn(asked);
    await requireChangeable(context, actOf(named), 'method-removal');
    // Of a handle that opens nothing, nobody is asked.
    if (services.methodHandles.open(userId, named.handle) === null) return notFound;
    const list = await readMethodsAnew(asked);
    const method = findMethod(services, { userId, ...named }, list);
    if (method === null) return notFound;
    const options = { ...actDeadline(context), priority: 'act' } as const;
    const reading = await readWaysIn(services, userId, options);
    const answer = mayRemove(method, { ...waysInFactsOf(reading), methods: list.methods });
    // The page says which reason it was.
    if (answer.refusal !== null) return refuse(answer.refusal);
    if (answer.isLastFactor && fields['last-factor'] === undefined)
      return refuse('last_factor_not_agreed');

    const work = async (ask: AskTenant) => {
      // Read just now, it can only be gone by this act: its answer was lost, and it was sent again.
      await ask(() =>
        services.authenticationMethods.remove(userId, method.id, actDeadline(context)),
      );
      reached('removed');
      return !isSecondFactor(method) || (await forgetBrowsers(asked));
    };
    const { value: areForgotten, receipt } = await services.changes.carryOut(
      changeRequestOf(asked),
      removalOf(method),
      work,
      {
        evidence: {
          in: 'removed-method',
          id: method.id,
          isSecondFactor: isSecondFactor(method),
        },
      },
    );
    const told = await tellRemoval(asked, method, areForgotten);
    const flash = { ...told, receipt: receipt.number };
    return { result: 'removed', answer: await redirectToResult(context, paths.security, flash) };
  },
});

/** Of a method that is not there, the page itself says so. */
const notFound: Removal = { result: 'not-found', refused: { status: 404, message: null } };

type Reason = 'last_factor_not_agreed' | (typeof removalRefusals)[number];

function refuse(reason: Reason): Removal {
  const why = message(`security.refused.${reason}`);
  return { result: 'refused', reason, refused: { status: 409, message: why } };
}

/** Whether it was done. The method is gone either way. */
async function forgetBrowsers({ context, session }: Asked<unknown, 'person'>): Promise<boolean> {
  const { services, requestId } = context;
  try {
    await services.authenticationMethods.forgetBrowsers(session.userId, actDeadline(context));
    return true;
  } catch (error) {
    if (!(error instanceof TenantError)) throw error;
    const { code: reason } = error;
    services.log.warn(
      { event: 'security.browsers_not_forgotten', requestId, reason },
      'a method was removed, and remembered browsers were not forgotten',
    );
    return false;
  }
}

/** What the tenant says after it. A reading that fails takes nothing back. */
async function tellRemoval(
  asked: Asked<unknown, 'person'>,
  method: AuthenticationMethod,
  areForgotten: boolean,
): Promise<Flash> {
  try {
    const { methods } = await readMethodsAnew(asked);
    if (methods.some(({ id }) => id === method.id))
      return { message: message('security.notYet'), tone: 'warn' };
  } catch (error) {
    if (!(error instanceof TenantError)) throw error;
    return { message: message('security.notYet'), tone: 'warn' };
  }
  const name = nameOf(asked, method);
  return areForgotten
    ? { message: message('security.remove.done', { name }), tone: 'good' }
    : { message: message('security.remove.doneButBrowsers', { name }), tone: 'warn' };
}

/** As its page called it. */
function nameOf(
  { context, request, session }: Asked<unknown, 'person'>,
  method: AuthenticationMethod,
): string {
  const { userId } = session;
  const { methodHandles } = context.services;
  const words = pageFormat(context, request, session, { isZoneNamed: true });
  const view = toMethodView(method, { userId, methodHandles, words, factors: null });
  return formatMethodName(view, words.translate);
}
