import { z } from 'zod';
import { filePrefix } from '~/brand/brand';
import { message } from '~/i18n/message';
import { securityLimit } from '~/pages/security/security-acts';
import { paths } from '~/paths';
import { defineAct } from '~/request/act';

/** The code as a file; it was in the form, and is looked up nowhere. */
export const saveRecoveryCode = defineAct({
  access: 'person',
  secret: ['code'],
  schema: z.object({ code: z.string().regex(/^[A-Za-z0-9-]{8,128}$/) }),
  invalidFormAt: 'error-page',
  limit: securityLimit,
  freshnessOf: () => 'routine',
  askedAt: () => paths.recoveryCode,
  lock: null,
  event: null,
  nameSent: message('security.code.save'),
  carryOut: async ({ context, fields: { code } }) => ({
    result: 'saved',
    answer: new Response(`${context.translate('security.code.file')}\r\n\r\n${code}\r\n`, {
      headers: {
        'Content-Type': 'text/plain; charset=utf-8',
        'Content-Disposition': `attachment; filename="${filePrefix(context.services.brand)}-recovery-code.txt"`,
        'Content-Language': context.locale,
        'Cache-Control': 'no-store',
      },
    }),
  }),
});
