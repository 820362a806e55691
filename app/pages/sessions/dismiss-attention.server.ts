import { redirect } from '@remix-run/node';
import { z } from 'zod';
import { minutes } from '~/durations';
import { message } from '~/i18n/message';
import { type AuditEvent } from '~/log/audit.server';
import { attentionFacts, loadAttention } from '~/pages/kit/load-attention.server';
import {
  foundFragment,
  listPath,
  placeOf,
  placeToReturnTo,
  selectionFields,
} from '~/pages/sessions/place';
import { paths } from '~/paths';
import { type RateLimit } from '~/rate-limit/rate-limiter';
import { defineAct } from '~/request/act';
import { type PortalServices } from '~/request/context';
import { actDeadline } from '~/request/page-deadline.server';
import { type AttentionReason, attentionReasons, findAttention } from '~/sessions/attention';
import { dismissAttention } from '~/sessions/dismissed-attention.server';
import { listSessions } from '~/sessions/list-sessions.server';
import { isLive, type ListedSession } from '~/sessions/session';

/** By person: each writes to the store, and reads the person's list where it is not remembered. */
export const dismissalLimit: RateLimit = { name: 'dismissal', count: 60, windowMs: minutes(1) };

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
  schema: z.object({
    handle: z.string(),
    reason: z.array(z.enum(attentionReasons)).min(1).max(attentionReasons.length),
    ...selectionFields,
  }),
  limit: dismissalLimit,
  freshnessOf: () => 'routine',
  askedAt: ({ request, fields }) => placeToReturnTo(placeOf(request, fields), listPath),
  // Two at once would each forget what the other has noted.
  lock: 'person',
  event: attentionDismissal,
  handleOf: ({ fields }) => fields.handle,
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

/** What somebody else than the person can be known by. A sign-in by a password from elsewhere may well be theirs. */
const graveReasons: readonly AttentionReason[] = ['impersonated', 'copied'];

/** Whether the current session is listed, and nothing says that somebody else holds it. */
async function isTrusted(
  services: PortalServices,
  userId: string,
  sessions: readonly ListedSession[],
): Promise<boolean> {
  const own = sessions.find(({ isCurrent }) => isCurrent);
  if (own === undefined || !isLive(own, services.now())) return false;
  const asOthers = sessions.map((session) => ({ ...session, isCurrent: false }));
  const reasons = (await loadAttention(services, userId, asOthers)).get(own.id) ?? [];
  return !reasons.some((reason) => graveReasons.includes(reason));
}
