import { redirect } from '@remix-run/node';
import { z } from 'zod';
import { endingLevel } from '~/auth/freshness';
import { message } from '~/i18n/message';
import { formatDevice } from '~/pages/kit/format-names.server';
import { paths, sessionFragment, sessionPath, signedOutPath } from '~/paths';
import { type PortalSession } from '~/portal-session/portal-session';
import { type AppLoadContext } from '~/request/context';
import { type Asked, defineAct, type Outcome } from '~/request/act';
import { type Flash } from '~/request/flash.server';
import { redirectToResult } from '~/request/result-page.server';
import { actDeadline } from '~/request/page-deadline.server';
import { type EndingResult, endSession } from '~/sessions/end-session.server';
import { costOfOne, endingLimit, endingTexts, sessionEnding } from './ending-guards';

type AskedEnding = Asked<unknown, 'person'>;

const guards = {
  access: 'person',
  intent: 'end',
  limit: endingLimit,
  costOf: () => costOfOne,
  freshnessOf: ({ context }: AskedEnding) =>
    endingLevel(context.services.config.reauthenticationFor, 'one'),
  isAlone: false,
  event: sessionEnding,
  texts: endingTexts,
} as const;

/** Ends the session of a row in the list. */
export const endListedSession = defineAct({
  ...guards,
  schema: z.object({ handle: z.string() }),
  askedAt: ({ fields }) =>
    `${paths.sessions}#${encodeURIComponent(sessionFragment(fields.handle))}`,
  handleOf: ({ fields }) => fields.handle,
  carryOut: (asked, reached) =>
    end(asked, asked.fields.handle, reached).then((result) =>
      answer(asked, result, message('sessions.notFound')),
    ),
});

/** Ends the session that a page is about. */
export const endShownSession = defineAct({
  ...guards,
  schema: z.object({}),
  askedAt: ({ params }) => sessionPath(params.handle ?? ''),
  handleOf: ({ params }) => params.handle,
  carryOut: (asked, reached) =>
    // Of a session that is not found, the page itself says so.
    end(asked, asked.params.handle ?? '', reached).then((result) => answer(asked, result, null)),
});

function end(
  { context, request, session }: AskedEnding,
  handle: string,
  onEnded: (outcome: 'ended' | 'already-gone') => void,
): Promise<EndingResult> {
  return endSession(
    context.services,
    { ...endingRequest(session, request), handle, onEnded },
    actDeadline(context),
  );
}

/** Who asks for the end of sessions, and from where. */
export function endingRequest(
  { issuer, userId, auth0SessionId: currentSessionId }: PortalSession,
  request: Request,
) {
  const endedFromUserAgent = request.headers.get('user-agent');
  return { issuer, userId, currentSessionId, endedFromUserAgent };
}

/** On to the list with the result, or out of the portal when it was this browser's own. */
async function answer(
  { context, request }: AskedEnding,
  result: EndingResult,
  notFound: ReturnType<typeof message> | null,
): Promise<Outcome<EndingResult['outcome'], never>> {
  if (result.outcome === 'not-found')
    return { result: 'not-found', refused: { status: 404, message: notFound } };
  const { outcome, session, wasCurrent } = result;
  if (wasCurrent) return { result: outcome, answer: await leaveSignedOut(context, request) };
  const device = session?.last.userAgent ?? session?.first.userAgent ?? null;
  const told =
    outcome === 'already-gone' || session === null
      ? message('sessions.done.alreadySignedOut')
      : message('sessions.done.signedOut', { device: formatDevice(device, context.translate) });
  const page = await redirectToResult(context, paths.sessions, { message: told, tone: 'good' });
  return { result: outcome, answer: page };
}

/**
 * Out of the portal, for a browser whose own session has ended; `flash` is said there once, and a new sign-in goes on
 * at `returnTo`.
 */
export async function leaveSignedOut(
  { services }: AppLoadContext,
  request: Request,
  { flash = null, returnTo = null }: { flash?: Flash | null; returnTo?: string | null } = {},
): Promise<Response> {
  const headers = new Headers({ 'Set-Cookie': await services.portalSessions.leave(request) });
  if (flash !== null) headers.append('Set-Cookie', await services.flashes.set(flash));
  return redirect(signedOutPath(returnTo), { status: 303, headers });
}
