import { redirect } from '@remix-run/node';
import { z } from 'zod';
import { message } from '~/i18n/message';
import { type AuditEvent } from '~/log/audit.server';
import { dismissalLimit, isTrusted } from '~/pages/kit/guard-dismissal.server';
import { pageFormat } from '~/pages/kit/page-format.server';
import { paths } from '~/paths';
import { type Asked, defineAct } from '~/request/act';
import { actDeadline } from '~/request/page-deadline.server';
import { dismissAttention } from '~/security/dismissed-attention.server';
import { readWaysIn } from '~/security/read-ways-in.server';
import { securityReasons } from '~/security/security-attention';
import { listSessions } from '~/sessions/list-sessions.server';
import { type CallOptions } from '~/tenant-calls/call-options';
import { type Result, toResult } from '~/tenant-calls/result';
import { TenantError, tenantErrorCodes } from '~/tenant-calls/tenant-error';
import { accessReasons, findAccessNotices } from './access-notices.server';
import { readAccessFacts } from './read-access-facts.server';
import { missingOf, securityNotices } from './security-part.server';

/** A person finds fine, for now, what the portal told of their ways in. */
const noticeDismissal = {
  name: 'security.attention-dismissal',
  results: { dismissed: 'info', unneeded: 'info', refused: 'warn', failed: 'warn' },
  reasons: [...tenantErrorCodes, 'unexpected'],
} as const satisfies AuditEvent;

const schema = z.object({
  reason: z.enum([...securityReasons, ...accessReasons]),
  /** Names the method, application or organization, where the notice is about one. */
  handle: z.string().optional(),
});

/**
 * Hides a notice about the person's ways in, an application or an organization, as it is now: another one, or the same about something else, is told
 * again. Refused from a session that somebody else seems to hold, like the hiding of a session's notice.
 */
export const dismissNotice = defineAct({
  access: 'person',
  schema,
  limit: dismissalLimit,
  freshnessOf: () => 'routine',
  askedAt: () => paths.account,
  lock: 'person',
  event: noticeDismissal,
  nameSent: message('sessions.dismiss'),
  async carryOut(asked) {
    const { context, session } = asked;
    const { services } = context;
    const { userId, auth0SessionId: currentSessionId } = session;
    const options = { ...actDeadline(context), priority: 'act' } as const;
    const [list, notice] = await Promise.all([
      toResult(listSessions(services, { userId, currentSessionId }, options)),
      findNotice(asked, options),
    ]);
    // A portal that may not see sessions would otherwise never hide anything.
    if (!list.isKnown && list.reason !== 'not_permitted')
      throw new TenantError(list.reason, 'The sessions cannot be read.');
    if (list.isKnown && !(await isTrusted(services, userId, list.value.sessions))) return refused;
    if (!notice.isKnown) throw new TenantError(notice.reason, 'The ways in cannot be read.');
    if (notice.value !== null) await dismissAttention(services, userId, notice.value);
    return {
      result: notice.value === null ? 'unneeded' : 'dismissed',
      answer: redirect(paths.account, 303),
    };
  },
});

type AskedDismissal = Asked<z.infer<typeof schema>, 'person'>;

/** What the notice is about, as things are now; null for one that holds no more. */
async function findNotice(
  asked: AskedDismissal,
  options: CallOptions,
): Promise<Result<{ reason: string; about: string } | null>> {
  const { reason } = asked.fields;
  const accessReason = accessReasons.find((one) => one === reason);
  return accessReason === undefined
    ? findSecurityNotice(asked, options)
    : { isKnown: true, value: await findAccessNotice(asked, options) };
}

async function findAccessNotice(
  { context, request, session, fields }: AskedDismissal,
  options: CallOptions,
) {
  const { userId } = session;
  const facts = await readAccessFacts(context, userId, options);
  const words = pageFormat(context, request, session);
  const found = (await findAccessNotices(context, userId, facts, words, options)).find(
    ({ notice }) => notice.reason === fields.reason && notice.handle === fields.handle,
  );
  return found === undefined ? null : { reason: found.notice.reason, about: found.about };
}

async function findSecurityNotice(
  { context: { services }, session: { userId }, fields: { reason, handle } }: AskedDismissal,
  options: CallOptions,
): Promise<Result<{ reason: string; about: string } | null>> {
  if (services.operator.sections.security === 'off')
    throw new Response(null, { status: 404, statusText: 'Not Found' });
  const reading = await readWaysIn(services, userId, options);
  const methodId = handle === undefined ? null : services.methodHandles.open(userId, handle);
  const notice = securityNotices(reading, services.now()).find(
    (one) => one.reason === reason && (one.method?.id ?? null) === methodId,
  );
  const missing = missingOf(reading);
  if (notice === undefined && missing !== null) return { isKnown: false, reason: missing };
  return { isKnown: true, value: notice ?? null };
}

const refused = {
  result: 'refused',
  refused: { status: 409, message: message('sessions.dismiss.refused') },
} as const;
