import { z } from 'zod';
import { message } from '~/i18n/message';
import { roadsOf } from '~/pages/kit/set-up-roads.server';
import { evidenceOfAdded } from '~/pages/security/find-method.server';
import { redirectToAdded } from '~/pages/security/redirect-to-added.server';
import { securityLimit } from '~/pages/security/security-acts';
import { enrolmentPath, methodPath, paths } from '~/paths';
import { noteAddedHere } from '~/receipts/follow-enrolment.server';
import { additionOf } from '~/receipts/method-change';
import { type Asked, defineAct } from '~/request/act';
import { changeRequestOf } from '~/request/change-request.server';
import { holderOf, withMyAccount } from '~/request/my-account.server';
import { actDeadline } from '~/request/page-deadline.server';
import { ticketKinds } from '~/security/enrolment-tickets';
import { TenantError } from '~/tenant-calls/tenant-error';
import { enrolmentEvent, refusedByTenant, refuseEnrolment } from './enrolment-event';
import { setUpKindIn } from './set-up-kind';

const codeField = z
  .string()
  .transform((typed) => typed.replace(/\s/g, ''))
  .pipe(z.string().regex(/^\d{4,10}$/, 'addMethod.field.code'));

/**
 * Sets up what was begun in this portal session, by the code that proves that the person has it. A code that is wrong
 * loses nothing, and a form that comes twice leads to the same result.
 */
export const finishEnrolment = defineAct({
  access: 'person',
  secret: ['code'],
  schema: z.object({ code: codeField.optional() }),
  limit: securityLimit,
  freshnessOf: () => 'strong',
  isBegunStrongly: async (asked) => (await openedIn(asked)) !== null,
  askedAt: placeOf,
  cancelTo: () => paths.addMethod,
  lock: 'person',
  event: enrolmentEvent,
  texts: {
    nothingDone: message('addMethod.nothingDone'),
    notKnown: message('kit.problem.notKnown'),
  },
  nameSent: message('addMethod.finish'),
  async carryOut(asked, reached) {
    const { context, request, session, params, fields } = asked;
    const { services } = context;
    const { userId } = session;
    const kind = setUpKindIn(params);
    const { myAccount, openEnrolments, authenticationMethods } = services;
    if (myAccount === null || !(await roadsOf(context)).here) return refuseEnrolment('turned_off');
    const holder = await holderOf(context, request, session);
    const id = params.enrolment ?? '';
    const enrolment = await openedIn(asked);
    if (enrolment?.kind === 'finished')
      return { result: 'added', answer: await resultOf(asked, enrolment.methodId, null) };
    if (enrolment === null || enrolment.kind !== kind) return refuseEnrolment('over');
    const { code } = fields;
    if (kind !== 'recovery-code' && code === undefined) {
      const fieldErrors = { code: message('addMethod.field.code') };
      const refused = { status: 400, message: null, fieldErrors } as const;
      return { result: 'refused', reason: 'field_missing', refused };
    }
    // A person has one recovery code at most, whichever it is.
    const evidence = kind === 'recovery-code' ? undefined : await evidenceOfAdded(asked, kind);
    try {
      const { value: methodId, receipt } = await withMyAccount(
        context,
        request,
        session,
        placeOf(asked),
        (token) =>
          services.changes.carryOut(
            changeRequestOf(asked),
            additionOf({ kind, name: null }),
            async (ask) => {
              const proof = code === undefined ? null : { code };
              const added = await ask(() =>
                myAccount
                  .finish(token, enrolment, proof, actDeadline(context))
                  .finally(() => authenticationMethods.invalidate(userId)),
              );
              reached('added');
              return added;
            },
            { evidence },
          ),
      );
      await openEnrolments.finish(holder, id, methodId);
      const ticketKind = ticketKinds.find((one) => one === kind);
      if (ticketKind !== undefined && methodId !== null)
        await noteAddedHere(services, userId, { kind: ticketKind, id: methodId });
      return { result: 'added', answer: await resultOf(asked, methodId, receipt.number) };
    } catch (error) {
      const refused = error instanceof TenantError ? refusedByTenant(error) : null;
      if (refused === null) throw error;
      return refused;
    }
  },
});

async function openedIn({ context, request, session, params }: Asked<unknown, 'person'>) {
  const holder = await holderOf(context, request, session);
  return context.services.openEnrolments.open(holder, params.enrolment ?? '');
}

function placeOf({ params }: Pick<Asked, 'params'>): string {
  return enrolmentPath(setUpKindIn(params), params.enrolment ?? '');
}

function resultOf(
  asked: Asked<unknown, 'person'>,
  id: string | null,
  receipt: string | null,
): Promise<Response> {
  return redirectToAdded(asked, {
    id,
    receipt,
    isIt: ({ isConfirmed }) => isConfirmed,
    done: message('addMethod.done'),
    placeOf: (handle) =>
      asked.params.kind === 'recovery-code' ? paths.recoveryCode : methodPath(handle),
  });
}
