import { json } from '@remix-run/node';
import { z } from 'zod';
import { minutes } from '~/durations';
import { message } from '~/i18n/message';
import { type AuditEvent } from '~/log/audit.server';
import { readMethodsAnew } from '~/pages/security/find-method.server';
import { requireChangeable } from '~/pages/security/security-policy.server';
import { securityLimit } from '~/pages/security/security-acts';
import { paths } from '~/paths';
import { defineAct } from '~/request/act';
import { type AppLoadContext } from '~/request/context';
import { changeRequestOf } from '~/request/change-request.server';
import { actDeadline } from '~/request/page-deadline.server';
import { type ReplacedCode } from './replaced-code';
import { TenantError, tenantErrorCodes } from '~/tenant-calls/tenant-error';

const codeReplacement = {
  name: 'security.recovery-code-replacement',
  results: { replaced: 'info', refused: 'warn', failed: 'warn' },
  reasons: ['no_code', 'asked_before', ...tenantErrorCodes, 'unexpected'],
} as const satisfies AuditEvent;

/** The requests whose answer is a new code, which nothing may get in the way of. */
const answered = new WeakSet<AppLoadContext>();

/** Whether the answer to this request holds a new code. A context lives no longer than its request. */
export const isAnsweredWithCode = (context: AppLoadContext): boolean => answered.has(context);

/** Longer than anybody leaves a page before they send its form again. */
const askingLifeMs = minutes(60);

/**
 * Makes a new recovery code, which voids the old one, and shows it in the answer itself: it stands in no address, no
 * cookie and no record. A form that is sent again, as by a reload, makes no second one.
 */
export const replaceRecoveryCode = defineAct({
  access: 'person',
  intent: 'replace',
  schema: z.object({ asking: z.string().min(8).max(64) }),
  limit: securityLimit,
  freshnessOf: () => 'strong',
  askedAt: () => paths.newRecoveryCode,
  cancelTo: () => paths.recoveryCode,
  lock: 'person',
  event: codeReplacement,
  texts: {
    nothingDone: message('kit.problem.nothingDone'),
    notKnown: message('security.code.notKnown'),
  },
  nameSent: message('security.code.make'),
  async carryOut(asked, reached) {
    const { context, session, fields } = asked;
    const { services } = context;
    const { userId } = session;
    await requireChangeable(context, 'recoveryCode', 'code-replacement');
    const claim = `recovery code ${JSON.stringify([userId, fields.asking])}`;
    const { methods, unreadableCount } = await readMethodsAnew(asked);
    const before = methods.find(({ kind, isConfirmed }) => kind === 'recovery-code' && isConfirmed);
    if (before === undefined) {
      if (unreadableCount === 0) return refuse('no_code');
      throw new TenantError('unexpected_answer', 'The recovery code may be what cannot be read.');
    }
    if (!(await services.replayGuard.claim(claim, services.now() + askingLifeMs)))
      return refuse('asked_before');
    const { value: code, receipt } = await services.changes.carryOut(
      changeRequestOf(asked),
      { kind: 'recovery-code-replaced' },
      async () => {
        const made = await services.authenticationMethods.regenerateRecoveryCode(
          userId,
          actDeadline(context),
        );
        if (made === null) throw new TenantError('not_found', 'There is no code to replace.');
        reached('replaced');
        answered.add(context);
        return made;
      },
      { evidence: { in: 'recovery-code', id: before.id, addedAt: before.addedAt } },
    );
    const headers = { 'Cache-Control': 'no-store' };
    const shown = { code, receipt: receipt.number };
    return { result: 'replaced', answer: json<ReplacedCode>(shown, { headers }) };
  },
});

function refuse(reason: 'no_code' | 'asked_before') {
  const why = message(`security.code.refused.${reason}`);
  return { result: 'refused', reason, refused: { status: 409, message: why } } as const;
}
