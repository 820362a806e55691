import { z } from 'zod';
import { message } from '~/i18n/message';
import { type AuditEvent } from '~/log/audit.server';
import { requireChangeable } from '~/pages/security/security-policy.server';
import { securityLimit } from '~/pages/security/security-acts';
import { paths } from '~/paths';
import { defineAct } from '~/request/act';
import { changeRequestOf } from '~/request/change-request.server';
import { actDeadline } from '~/request/page-deadline.server';
import { redirectToResult } from '~/request/result-page.server';
import { tenantErrorCodes } from '~/tenant-calls/tenant-error';

const browsersForgetting = {
  name: 'security.browsers-forgetting',
  results: { forgotten: 'info', failed: 'warn' },
  reasons: [...tenantErrorCodes, 'unexpected'],
} as const satisfies AuditEvent;

/** Has every browser ask for the second factor again. The tenant lists none, so nothing can be read anew. */
export const forgetBrowsers = defineAct({
  access: 'person',
  schema: z.object({}),
  limit: securityLimit,
  freshnessOf: () => 'recent',
  askedAt: () => paths.rememberedBrowsers,
  cancelTo: () => paths.security,
  lock: 'person',
  event: browsersForgetting,
  nameSent: message('security.browsers.link'),
  async carryOut(asked, reached) {
    const { context, session } = asked;
    await requireChangeable(context, 'rememberedBrowsers', 'browsers-forgetting');
    const { services } = context;
    const { receipt } = await services.changes.carryOut(
      changeRequestOf(asked),
      { kind: 'browsers-forgotten' },
      async (ask) => {
        const options = actDeadline(context);
        await ask(() => services.authenticationMethods.forgetBrowsers(session.userId, options));
        reached('forgotten');
      },
      { evidence: { in: 'remembered-browsers' } },
    );
    const flash = {
      message: message('security.browsers.done'),
      tone: 'good',
      receipt: receipt.number,
    } as const;
    return { result: 'forgotten', answer: await redirectToResult(context, paths.security, flash) };
  },
});
