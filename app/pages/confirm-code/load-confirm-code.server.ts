import { type PortalSession } from '~/portal-session/portal-session';
import { type AppLoadContext } from '~/request/context';
import { proofNotKnown } from '~/request/require-freshness.server';
import { maskEmail } from '~/security/mask-email';
import { TenantError } from '~/tenant-calls/tenant-error';
import { requireCodeRequest } from './code-request.server';

/** What the page asks for: a code, or nothing, where none can be sent. It sends none by being opened. */
export async function loadConfirmCode(
  context: AppLoadContext,
  request: Request,
  session: PortalSession,
) {
  const asked = await requireCodeRequest(context, request, session).catch((error: unknown) => {
    throw error instanceof TenantError ? proofNotKnown(error, context) : error;
  });
  const { need, cancelTo, isSent } = asked;
  return need.by === 'nothing'
    ? ({ kind: 'closed', reason: need.reason } as const)
    : ({
        kind: 'code',
        maskedAddress: maskEmail(need.email) ?? '',
        isSent,
        cancelTo,
      } as const);
}
