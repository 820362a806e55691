import { redirect } from '@remix-run/node';
import { z } from 'zod';
import { message } from '~/i18n/message';
import { type AuditEvent } from '~/log/audit.server';
import { dismissalLimit, isTrusted } from '~/pages/kit/guard-dismissal.server';
import { paths } from '~/paths';
import { defineAct } from '~/request/act';
import { actDeadline } from '~/request/page-deadline.server';
import { dismissSecurityAttention } from '~/security/dismissed-attention.server';
import { readWaysIn } from '~/security/read-ways-in.server';
import { securityReasons } from '~/security/security-attention';
import { listSessions } from '~/sessions/list-sessions.server';
import { toResult } from '~/tenant-calls/result';
import { TenantError, tenantErrorCodes } from '~/tenant-calls/tenant-error';
import { missingOf, securityNotices } from './security-part.server';

/** A person finds fine, for now, what the portal told of their ways in. */
const noticeDismissal = {
  name: 'security.attention-dismissal',
  results: { dismissed: 'info', unneeded: 'info', refused: 'warn', failed: 'warn' },
  reasons: [...tenantErrorCodes, 'unexpected'],
} as const satisfies AuditEvent;

/**
 * Hides a notice about the person's ways in, as it is now: another one, or the same about something else, is told
 * again. Refused from a session that somebody else seems to hold, like the hiding of a session's notice.
 */
export const dismissNotice = defineAct({
  access: 'person',
  schema: z.object({
    reason: z.enum(securityReasons),
    /** Names the method, where the notice is about one. */
    handle: z.string().optional(),
  }),
  limit: dismissalLimit,
  freshnessOf: () => 'routine',
  askedAt: () => paths.account,
  lock: 'person',
  event: noticeDismissal,
  async carryOut({ context, session, fields }) {
    const { services } = context;
    if (services.operator.sections.security === 'off')
      throw new Response(null, { status: 404, statusText: 'Not Found' });
    const { userId, auth0SessionId: currentSessionId } = session;
    const options = { ...actDeadline(context), priority: 'act' } as const;
    const [list, reading] = await Promise.all([
      toResult(listSessions(services, { userId, currentSessionId }, options)),
      readWaysIn(services, userId, options),
    ]);
    // A portal that may not see sessions would otherwise never hide anything.
    if (!list.isKnown && list.reason !== 'not_permitted')
      throw new TenantError(list.reason, 'The sessions cannot be read.');
    if (list.isKnown && !(await isTrusted(services, userId, list.value.sessions))) return refused;
    const { reason, handle } = fields;
    const methodId = handle === undefined ? null : services.methodHandles.open(userId, handle);
    const notice = securityNotices(reading, services.now()).find(
      (one) => one.reason === reason && (one.method?.id ?? null) === methodId,
    );
    const missing = missingOf(reading);
    if (notice === undefined && missing !== null)
      throw new TenantError(missing, 'The ways in cannot be read.');
    if (notice !== undefined) await dismissSecurityAttention(services, userId, notice);
    return {
      result: notice === undefined ? 'unneeded' : 'dismissed',
      answer: redirect(paths.account, 303),
    };
  },
});

const refused = {
  result: 'refused',
  refused: { status: 409, message: message('sessions.dismiss.refused') },
} as const;
