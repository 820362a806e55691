import { type LoaderFunctionArgs } from '@remix-run/node';
import { filePrefix } from '~/brand/brand';
import { formatReceipt } from '~/pages/sessions/not-me/format-receipt.server';
import { readReport } from '~/pages/sessions/not-me/read-report.server';
import { requirePortalSession } from '~/request/require-portal-session.server';
import { maskEmail } from '~/security/mask-email';

/** The receipt as a file of plain text, in the person's language and time zone. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const session = await requirePortalSession(context, request);
  const reading = await readReport(context, request, session, params);
  if (reading === null) throw new Response(null, { status: 404, statusText: 'Not Found' });
  const date = reading.record.at.toISOString().slice(0, 10);
  const { email } = session.profile;
  const account = email === null ? null : maskEmail(email);
  const { appBaseUrl: portalAddress } = context.services.config;
  return new Response(formatReceipt(reading, { account, portalAddress }), {
    headers: {
      'Content-Type': 'text/plain; charset=utf-8',
      'Content-Disposition': `attachment; filename="${filePrefix(context.services.brand)}-${date}.txt"`,
      'Content-Language': context.locale,
      'Cache-Control': 'no-store',
    },
  });
}
