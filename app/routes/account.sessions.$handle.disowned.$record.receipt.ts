import { type LoaderFunctionArgs } from '@remix-run/node';
import { requirePortalSession } from '~/request/require-portal-session.server';
import { wordReceiptLine } from '~/pages/sessions/not-me/report-words.server';
import { readDisowning } from '~/pages/sessions/not-me/read-report.server';
import { writeReceipt } from '~/not-me/receipt';

/** The receipt as a file of plain text, in the person's language and time zone. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const session = await requirePortalSession(context, request);
  const disowning = await readDisowning(context, request, session, params);
  if (disowning === null) throw new Response(null, { status: 404, statusText: 'Not Found' });
  const { record, device, place, others, changes, format } = disowning;
  const { at, createdAt, lastContactAt } = record;
  const receipt = writeReceipt(
    {
      at,
      subject: { device, place, createdAt, lastContactAt },
      result: record,
      others: others !== null && others.ended > 0 ? others : null,
      changes,
    },
    (line) => wordReceiptLine(line, format),
  );
  return new Response(receipt, {
    headers: {
      'Content-Type': 'text/plain; charset=utf-8',
      'Content-Disposition': `attachment; filename="latchkey-${at.toISOString().slice(0, 10)}.txt"`,
      'Content-Language': format.locale,
      'Cache-Control': 'no-store',
    },
  });
}
