import { redirect } from '@remix-run/node';
import { z } from 'zod';
import { message } from '~/i18n/message';
import { type AuditEvent } from '~/log/audit.server';
import { attentionFacts } from '~/pages/kit/load-attention.server';
import { dismissalLimit, isTrusted } from '~/pages/kit/guard-dismissal.server';
import {
  foundFragment,
  listForm,
  listPath,
  placeOf,
  placeToReturnTo,
} from '~/pages/sessions/place';
import { paths } from '~/paths';
import { defineAct } from '~/request/act';
import { actDeadline } from '~/request/page-deadline.server';
import { attentionReasons, findAttention } from '~/sessions/attention';
import { dismissAttention } from '~/sessions/dismissed-attention.server';
import { listSessions } from '~/sessions/list-sessions.server';

/** A person found a session fine that needed their attention. */
const attentionDismissal = {
  name: 'session.attention-dismissal',
  results: {
    dismissed: 'info',
    unneeded: 'info',
    'not-found': 'warn',
    refused: 'warn',
    failed: 'warn',
  },
  reasons: ['unexpected'],
} as const satisfies AuditEvent;

/**
 * Hides a session's notice for the reasons that the person has seen and that there are now, and leads back to the
 * list as it was, or to the overview. Whoever has stolen a session is signed in too: so it is refused from a session
 * that is not listed, or that somebody else seems to hold, and no session's notice is hidden from that session or
 * beforehand.
 */
export const dismissListedAttention = defineAct({
  access: 'person',
  intent: 'dismiss-attention',
  repeated: ['reason', 'session'],
  addressed: ['handle', 'reason'],
  schema: listForm.extend({
    handle: z.string(),
    reason: z.array(z.enum(attentionReasons)).min(1).max(attentionReasons.length),
  }),
  limit: dismissalLimit,
  freshnessOf: () => 'routine',
  askedAt: ({ request, fields }) => placeToReturnTo(placeOf(request, fields), listPath),
  // Two at once would each forget what the other has noted.
  lock: 'person',
  event: attentionDismissal,
  handleOf: ({ fields }) => fields.handle,
  nameSent: message('sessions.dismiss'),
  async carryOut({ context, request, session, fields }) {
    const { services } = context;
    const { userId, auth0SessionId: currentSessionId } = session;
    // A handle opens for the person alone to whom the session was listed.
    const sessionId = services.handles.open(userId, fields.handle);
    if (sessionId === null || sessionId === currentSessionId) return notFound;
    const viewer = { userId, currentSessionId };
    const { sessions } = await listSessions(services, viewer, {
      ...actDeadline(context),
      priority: 'act',
    });
    if (!sessions.some(({ id }) => id === sessionId)) return notFound;
    if (!(await isTrusted(services, userId, sessions))) return refused;

    const current = findAttention(sessions, attentionFacts(services)).get(sessionId) ?? [];
    const reasons = current.filter((reason) => fields.reason.includes(reason));
    if (reasons.length > 0) await dismissAttention(services, userId, sessionId, reasons);
    const isAskedOnOverview = new URL(request.url).searchParams.get('from') === 'overview';
    const way = isAskedOnOverview
      ? paths.account
      : `${listPath(placeOf(request, fields))}#${foundFragment}`;
    return {
      result: reasons.length > 0 ? 'dismissed' : 'unneeded',
      answer: redirect(way, 303),
    };
  },
});

const notFound = {
  result: 'not-found',
  refused: { status: 404, message: message('sessions.notFound') },
} as const;

const refused = {
  result: 'refused',
  refused: { status: 409, message: message('sessions.dismiss.refused') },
} as const;
