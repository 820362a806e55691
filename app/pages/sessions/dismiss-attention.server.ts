import { redirect } from '@remix-run/node';
import { z } from 'zod';
import { minutes } from '~/durations';
import { message } from '~/i18n/message';
import { type AuditEvent } from '~/log/audit.server';
import { foundFragment, listPath, placeOf, selectionFields } from '~/pages/sessions/place';
import { type RateLimit } from '~/rate-limit/rate-limiter';
import { defineAct } from '~/request/act';
import { attentionReasons } from '~/sessions/attention';
import { dismissAttention } from '~/sessions/dismissed-attention.server';

/** By person: each writes to the store, and calls nobody. */
export const dismissalLimit: RateLimit = { name: 'dismissal', count: 60, windowMs: minutes(1) };

/** A person found a session fine that needed their attention. */
const attentionDismissal = {
  name: 'session.attention-dismissal',
  results: { dismissed: 'info', 'not-found': 'warn', failed: 'warn' },
  reasons: ['unexpected'],
} as const satisfies AuditEvent;

/** Hides a session's notice for the reasons that the person has seen, and leads back to the list as it was. */
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
  askedAt: ({ request, fields }) => listPath(placeOf(request, fields)),
  // Two at once would each forget what the other has noted.
  lock: 'person',
  event: attentionDismissal,
  handleOf: ({ fields }) => fields.handle,
  texts: {
    nothingDone: message('kit.problem.nothingDone'),
    notKnown: message('kit.problem.notKnown'),
  },
  async carryOut({ context: { services }, request, session, fields }) {
    const { userId } = session;
    // A handle opens for the person alone to whom the session was listed.
    const sessionId = services.handles.open(userId, fields.handle);
    if (sessionId === null)
      return {
        result: 'not-found',
        refused: { status: 404, message: message('sessions.notFound') },
      };
    await dismissAttention(services, userId, sessionId, fields.reason);
    const list = listPath(placeOf(request, fields));
    return { result: 'dismissed', answer: redirect(`${list}#${foundFragment}`, 303) };
  },
});
