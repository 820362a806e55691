import { redirect } from '@remix-run/node';
import { z } from 'zod';
import { message } from '~/i18n/message';
import { requireEditable } from '~/pages/security/security-policy.server';
import { securityLimit } from '~/pages/security/security-acts';
import { passkeySetUpPath, paths } from '~/paths';
import { defineAct } from '~/request/act';
import { type AppLoadContext } from '~/request/context';
import { holderOf, withMyAccount } from '~/request/my-account.server';
import { actDeadline } from '~/request/page-deadline.server';
import { TenantError } from '~/tenant-calls/tenant-error';
import { passkeyAdding, refusalOf, refusePasskey } from './passkey-adding';

/**
 * Has the tenant say what a browser is to make a passkey by, and leads to the page that has it made. Nothing is changed
 * yet. Each asking is one of its own, so that two tabs do not get in each other's way.
 */
export const beginPasskey = defineAct({
  access: 'person',
  schema: z.object({}),
  limit: securityLimit,
  freshnessOf: () => 'strong',
  askedAt: () => paths.addPasskey,
  isInAddress: true,
  cancelTo: () => paths.security,
  lock: 'person',
  event: passkeyAdding,
  nameSent: message('passkeys.create'),
  async carryOut({ context, request, session }) {
    requireEditable(context, 'passkeys');
    const { myAccount, openEnrolments } = context.services;
    if (myAccount === null) throw new Response(null, { status: 404, statusText: 'Not Found' });
    try {
      const begun = await withMyAccount(context, request, session, paths.addPasskey, (token) =>
        myAccount.beginPasskey(token, actDeadline(context)),
      );
      tellForeignDomain(context, begun.creationOptions.rp.id);
      const holder = await holderOf(context, request, session);
      const id = await openEnrolments.save(holder, { kind: 'passkey', ...begun });
      return { result: 'begun', answer: redirect(passkeySetUpPath(id), 303) };
    } catch (error) {
      const reason = error instanceof TenantError ? refusalOf(error) : null;
      if (reason === null) throw error;
      return refusePasskey(reason);
    }
  },
});

/**
 * A browser makes passkeys of its page's domain and the ones above it only, unless that domain says more (WebAuthn level 3
 * sections 5.1.3 and 5.11): people then read that it is not possible at this address, and the operator why.
 */
function tellForeignDomain({ services, requestId }: AppLoadContext, domain: string): void {
  const { hostname } = new URL(services.config.appBaseUrl);
  if (hostname === domain || hostname.endsWith(`.${domain}`)) return;
  services.log.warn(
    { event: 'passkey.foreign_domain', requestId, domain },
    'The tenant makes passkeys of a domain that the portal is not on: most browsers will refuse.',
  );
}
