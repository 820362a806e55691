import { type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { loadActivityCsv } from '~/pages/activity/load-csv.server';
import { requirePortalSession } from '~/request/require-portal-session.server';

/** The activity as a file. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const session = await requirePortalSession(context, request);
  const answer = await loadActivityCsv(context, request, session);
  if ('redirectTo' in answer) return redirect(answer.redirectTo, 303);
  return new Response(answer.csv, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8; header=present',
      'Content-Disposition': `attachment; filename="${answer.name}"`,
      'Content-Language': context.locale,
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
    },
  });
}
