import { redirect } from '@remix-run/node';
import { z } from 'zod';
import { endingLevel } from '~/auth/freshness';
import { type Message, message } from '~/i18n/message';
import {
  listForm,
  listPath,
  placeOf,
  placeToReturnTo,
  sessionPathFrom,
} from '~/pages/sessions/place';
import { type PortalSession } from '~/portal-session/portal-session';
import { type Asked, defineAct, type Outcome } from '~/request/act';
import { leaveSignedOut } from '~/request/leave-signed-out.server';
import { noteInActivity } from '~/request/note-own-act.server';
import { redirectToResult } from '~/request/result-page.server';
import { actDeadline } from '~/request/page-deadline.server';
import { type EndingResult, endSession } from '~/sessions/end-session.server';
import { type AccountSession } from '~/sessions/session';
import { mostEnded, sessionMark, type SessionQuery } from '~/sessions/session-query';
import { sessionEnding } from '~/sessions/ending-events';
import { costOfOne, endingLimit } from '~/sessions/ending-limit';
import { endingTexts } from './ending-texts';
import { nameSentEnding } from './name-sent-ending.server';

type AskedEnding = Asked<unknown, 'person'>;

const guards = {
  access: 'person',
  intent: 'end',
  limit: endingLimit,
  costOf: () => costOfOne,
  freshnessOf: ({ context }: AskedEnding) =>
    endingLevel(context.services.config.reauthenticationFor, 'one'),
  isInAddress: true,
  lock: 'handle',
  event: sessionEnding,
  texts: endingTexts,
} as const;

/** Ends the session of a row in the list; the form says what is selected there. */
export const endListedSession = defineAct({
  ...guards,
  repeated: ['session'],
  addressed: ['handle'],
  schema: listForm.extend({ handle: z.string() }),
  askedAt: ({ request, fields }) =>
    placeToReturnTo(placeOf(request, fields), (place) => listPath(place, fields.handle)),
  handleOf: ({ fields }) => fields.handle,
  nameSent: (sent) =>
    nameSentEnding(
      sent,
      sent.form.get('handle') ?? new URL(sent.request.url).searchParams.get('handle') ?? '',
    ),
  carryOut: (asked, reached) => {
    const { request, fields } = asked;
    return end(asked, fields.handle, reached).then((result) =>
      answer(asked, result, {
        handle: fields.handle,
        place: placeOf(request, fields),
        notFound: message('sessions.notFound'),
      }),
    );
  },
});

/** Ends the session that a page is about. */
export const endShownSession = defineAct({
  ...guards,
  schema: z.object({}),
  askedAt: ({ params, request }) =>
    placeToReturnTo(placeOf(request), (place) => sessionPathFrom(params.handle ?? '', place)),
  handleOf: ({ params }) => params.handle,
  nameSent: (sent) => nameSentEnding(sent, sent.params.handle ?? ''),
  carryOut: (asked, reached) => {
    const handle = asked.params.handle ?? '';
    return end(asked, handle, reached).then((result) =>
      // Of a session that is not found, the page itself says so.
      answer(asked, result, { handle, place: placeOf(asked.request), notFound: null }),
    );
  },
});

async function end(
  asked: AskedEnding,
  handle: string,
  onEnded: (outcome: 'ended' | 'already-gone') => void,
): Promise<EndingResult> {
  const { context, request, session } = asked;
  const result = await endSession(
    context.services,
    { ...endingRequest(session, request), handle, onEnded },
    actDeadline(context),
  );
  if (result.outcome === 'ended')
    noteInActivity(asked, { kind: 'session-signed-out', of: userAgentOf(result.session) });
  return result;
}

/** Of the browser as it was last seen. */
function userAgentOf(session: AccountSession | null): string | null {
  return session?.last.userAgent ?? session?.first.userAgent ?? null;
}

/** Who asks for the end of sessions, and from where. */
export function endingRequest(
  { issuer, userId, auth0SessionId: currentSessionId }: PortalSession,
  request: Request,
) {
  const endedFromUserAgent = request.headers.get('user-agent');
  return { issuer, userId, currentSessionId, endedFromUserAgent };
}

interface Way {
  handle: string;
  /** The list that the person goes back to. */
  place: SessionQuery;
  notFound: Message | null;
}

/** On to the list, whose row says what came of it, or out of the portal when it was this browser's own. */
async function answer(
  { context, request }: AskedEnding,
  result: EndingResult,
  { handle, place, notFound }: Way,
): Promise<Outcome<EndingResult['outcome'], never>> {
  if (result.outcome === 'not-found')
    return { result: 'not-found', refused: { status: 404, message: notFound } };
  const { outcome, session, wasCurrent } = result;
  if (wasCurrent) return { result: outcome, answer: await leaveSignedOut(context, request) };
  // Of a session that was gone before, no row is left that could say so.
  if (session === null)
    return {
      result: outcome,
      answer: await redirectToResult(context, listPath(place), {
        message: message('sessions.done.alreadySignedOut'),
        tone: 'good',
      }),
    };
  const mark = sessionMark(handle);
  const others = (marks: readonly string[]) => marks.filter((other) => other !== mark);
  const shown = {
    ...place,
    selected: others(place.selected),
    ended: [...others(place.ended), mark].slice(-mostEnded),
  };
  return { result: outcome, answer: redirect(listPath(shown, handle), 303) };
}
