import { json, redirect } from '@remix-run/node';
import { type AppLoadContext } from '~/request/context';
import { formRefusal } from '~/request/form-refusal';
import { type AuditEntry } from '~/log/audit.server';
import { paths, resultFragment } from '~/paths';
import { type PortalSession } from '~/portal-session/portal-session';
import { type EndingResult } from '~/sessions/end-session.server';
import { endingFlash } from './ending-flash.server';

/**
 * The answer to the end of one session, which is recorded: on to the list with the result, or out of the portal
 * when it was this browser's own; 404 for no session of theirs.
 */
export async function answerEnding(
  { services, requestId, translate }: AppLoadContext,
  request: Request,
  act: Pick<AuditEntry, 'event' | 'who' | 'handle'>,
  result: EndingResult,
) {
  services.audit.record({ ...act, result: result.outcome, requestId });
  if (result.outcome === 'not-found') return json({ kind: 'not-found', requestId } as const, 404);
  if (result.wasCurrent)
    return redirect(paths.signedOut, {
      status: 303,
      headers: { 'Set-Cookie': await services.portalSessions.end(request) },
    });
  return redirect(`${paths.sessions}#${resultFragment}`, {
    status: 303,
    headers: { 'Set-Cookie': await services.flashes.set(endingFlash(result, translate)) },
  });
}

/** The answer to a form whose fields are not those of the page. */
export function refuseForm({ services, requestId }: AppLoadContext, who: PortalSession) {
  services.audit.record({
    event: formRefusal,
    result: 'refused',
    reason: 'fields_invalid',
    requestId,
    who,
  });
  return json({ kind: 'bad-request', requestId } as const, 400);
}
