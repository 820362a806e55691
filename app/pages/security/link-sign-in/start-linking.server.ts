import { redirect } from '@remix-run/node';
import { z } from 'zod';
import { AuthError } from '~/auth/auth-error';
import { message } from '~/i18n/message';
import { locales } from '~/i18n/locales';
import { requireChangeable } from '~/pages/security/security-policy.server';
import { securityLimit } from '~/pages/security/security-acts';
import { linkSignInPath, paths } from '~/paths';
import { defineAct } from '~/request/act';
import { type AppLoadContext } from '~/request/context';
import { holderOf } from '~/request/my-account.server';
import { actDeadline } from '~/request/page-deadline.server';
import { TenantError } from '~/tenant-calls/tenant-error';
import { findLinkable } from './find-connection.server';
import { linkingStart } from './linking-events';

/** Prepares the second sign-in, in the place of one that was begun before; the page after it leads on to the tenant. */
export const startLinking = defineAct({
  access: 'person',
  schema: z.object({ connection: z.string().min(1).max(128) }),
  addressed: ['connection'],
  limit: securityLimit,
  freshnessOf: () => 'strong',
  askedAt: ({ fields }) => linkSignInPath(fields.connection),
  isInAddress: true,
  cancelTo: () => paths.signIns,
  lock: null,
  event: linkingStart,
  nameSent: message('linkedSignIns.link.start'),
  async carryOut({ context, request, session, fields }, reached) {
    await requireChangeable(context, 'signIns', 'sign-ins');
    const options = { ...actDeadline(context), priority: 'act', person: session.userId } as const;
    if ((await findLinkable(context, fields.connection, options)) === null) {
      const why = message('linkedSignIns.linkRefused.not_offered');
      return {
        result: 'refused',
        reason: 'not_offered',
        refused: { status: 409, message: why },
      } as const;
    }
    const { linkingRequests } = context.services;
    const wanted = await prepare(context, fields.connection);
    await linkingRequests.begin(await holderOf(context, request, session), wanted);
    reached('started');
    // Browsers hold a form to where its redirects lead (CSP 3 section 6.4.1), and a tenant leads on to any provider.
    return { result: 'started', answer: redirect(paths.continueLinking, 303) };
  },
});

async function prepare({ services, locale, deadline }: AppLoadContext, connection: string) {
  const { uiLocales } = locales[locale];
  try {
    return await services.secondSignIn.prepare({ connection, uiLocales }, deadline);
  } catch (error) {
    if (!(error instanceof AuthError)) throw error;
    throw new TenantError('unreachable', error.message);
  }
}
