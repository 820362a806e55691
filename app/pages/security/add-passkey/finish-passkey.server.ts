import { z } from 'zod';
import { message } from '~/i18n/message';
import { evidenceOfAdded } from '~/pages/security/find-method.server';
import { redirectToAdded } from '~/pages/security/redirect-to-added.server';
import { requireEditable } from '~/pages/security/security-policy.server';
import { securityLimit } from '~/pages/security/security-acts';
import { methodPath, paths } from '~/paths';
import { type Asked, defineAct } from '~/request/act';
import { changeRequestOf } from '~/request/change-request.server';
import { holderOf, withMyAccount } from '~/request/my-account.server';
import { actDeadline } from '~/request/page-deadline.server';
import { readMadePasskey } from '~/security/passkey-creation';
import { passkeyProvider } from '~/security/passkey-providers';
import { TenantError } from '~/tenant-calls/tenant-error';
import { passkeyAdding, refusalOf, refusePasskey } from './passkey-adding';

/** A passkey with the longest attestation that authenticators are known to give, in JSON and form encoding; in bytes. */
export const longestPasskey = 65_536;

const passkeyField = z
  .string('passkeys.refused.not_sent')
  .min(1, 'passkeys.refused.not_sent')
  .max(longestPasskey)
  .transform((text, context) => {
    const made = readMadePasskey(text);
    if (made !== null) return made;
    context.addIssue({ code: 'custom', message: 'passkeys.refused.not_sent' });
    return z.NEVER;
  });

/**
 * Adds the passkey that the browser has made for an asking of this portal session. A form that comes twice leads to the
 * same result.
 */
export const finishPasskey = defineAct({
  access: 'person',
  maxBytes: longestPasskey,
  secret: ['passkey'],
  schema: z.object({ passkey: passkeyField }),
  limit: securityLimit,
  freshnessOf: () => 'strong',
  isBegunStrongly: async (asked) => (await openedIn(asked)) !== null,
  askedAt: () => paths.addPasskey,
  isInAddress: true,
  cancelTo: () => paths.security,
  lock: 'person',
  event: passkeyAdding,
  nameSent: message('passkeys.create'),
  async carryOut(asked, reached) {
    const { context, request, session, params, fields } = asked;
    requireEditable(context, 'passkeys');
    const { services } = context;
    const { myAccount, openEnrolments, authenticationMethods } = services;
    if (myAccount === null) throw new Response(null, { status: 404, statusText: 'Not Found' });
    const holder = await holderOf(context, request, session);
    const { setUp = '' } = params;
    const enrolment = await openedIn(asked);
    if (enrolment?.kind === 'finished') {
      const answer = await resultOf(asked, enrolment.methodId, null);
      return { result: 'unchanged', answer };
    }
    if (enrolment?.kind !== 'passkey') return refusePasskey('enrolment_over', 404);
    const { passkey, aaguid } = fields.passkey;
    const userAgent = request.headers.get('user-agent');
    const change = { kind: 'passkey-added', name: passkeyProvider(aaguid) } as const;
    const evidence = await evidenceOfAdded(asked, 'passkey');
    try {
      const { value: methodId, receipt } = await withMyAccount(
        context,
        request,
        session,
        paths.addPasskey,
        (token) =>
          services.changes.carryOut(
            changeRequestOf(asked),
            change,
            async (ask) => {
              const options = { ...actDeadline(context), userAgent };
              const id = await ask(() =>
                myAccount
                  .finish(token, enrolment, { passkey }, options)
                  .finally(() => authenticationMethods.invalidate(session.userId)),
              );
              reached('added');
              return id;
            },
            { evidence },
          ),
      );
      await openEnrolments.finish(holder, setUp, methodId);
      return { result: 'added', answer: await resultOf(asked, methodId, receipt.number) };
    } catch (error) {
      const reason = error instanceof TenantError ? refusalOf(error) : null;
      if (reason === null) throw error;
      return refusePasskey(reason);
    }
  },
});

async function openedIn({ context, request, session, params }: Asked<unknown, 'person'>) {
  const holder = await holderOf(context, request, session);
  return context.services.openEnrolments.open(holder, params.setUp ?? '');
}

function resultOf(
  asked: Asked<unknown, 'person'>,
  id: string | null,
  receipt: string | null,
): Promise<Response> {
  return redirectToAdded(asked, {
    id,
    receipt,
    isIt: ({ kind }) => kind === 'passkey',
    done: message('passkeys.done'),
    placeOf: (handle) => methodPath(handle, { isPasskey: true }),
  });
}
