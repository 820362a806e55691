import { redirect } from '@remix-run/node';
import { z } from 'zod';
import { message } from '~/i18n/message';
import { type AuditEvent } from '~/log/audit.server';
import { dataFilePath, paths } from '~/paths';
import { dataFormats } from '~/receipts/account-change';
import { defineAct, type Outcome } from '~/request/act';
import { changeRequestOf } from '~/request/change-request.server';
import { holderOf } from '~/request/my-account.server';
import { tenantErrorCodes } from '~/tenant-calls/tenant-error';
import { downloadLimit } from './data-limits';

const download = {
  name: 'data.download',
  results: { downloaded: 'info', gone: 'warn', failed: 'warn' },
  reasons: [...tenantErrorCodes, 'unexpected'],
} as const satisfies AuditEvent;

type Download = Outcome<'downloaded' | 'gone', (typeof download.reasons)[number]>;

/** Leads to the person's own file. A form asks for it, as each download leaves a receipt and a mail. */
export const downloadData = defineAct({
  access: 'person',
  schema: z.object({ format: z.enum(dataFormats) }),
  limit: downloadLimit,
  freshnessOf: () => 'strong',
  askedAt: () => paths.downloadData,
  isInAddress: true,
  cancelTo: () => paths.data,
  lock: 'person',
  event: download,
  nameSent: ({ form }) =>
    message(`dataExport.file.${form.get('format') === 'json' ? 'json' : 'html'}.act`),
  async carryOut(asked): Promise<Download> {
    const { context, request, session, fields } = asked;
    const { changes, dataExports, downloadPasses } = context.services;
    // The page itself says that there is none.
    if ((await dataExports.open(session.userId)) === null)
      return { result: 'gone', refused: { status: 404, message: null } };
    const { format } = fields;
    const holder = await holderOf(context, request, session);
    const change = { kind: 'data-downloaded', format } as const;
    const { value: pass } = await changes.carryOut(changeRequestOf(asked), change, async () =>
      downloadPasses.issue(holder, format),
    );
    return { result: 'downloaded', answer: redirect(dataFilePath(pass), 303) };
  },
});
