import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { ActRefused } from '~/pages/kit/act-refused';
import { lockMode } from '~/pages/data/lock/lock-policy.server';
import { type PageHandle } from '~/pages/kit/page-title';
import { markStep, sendMailAgain } from '~/pages/sessions/not-me/guide-acts.server';
import { loadDetailLinks, loadGuideLinks } from '~/pages/sessions/not-me/guide-links.server';
import { GuidePage } from '~/pages/sessions/not-me/guide-page';
import { toGuideView } from '~/pages/sessions/not-me/guide-view.server';
import { readReport } from '~/pages/sessions/not-me/read-report.server';
import { SessionNotFound } from '~/pages/sessions/session-not-found';
import { actionOf } from '~/request/act.server';
import { type RefusedAct } from '~/request/refused-act';
import { requirePortalSession } from '~/request/require-portal-session.server';

export const handle: PageHandle<typeof loader> = {
  title: (t, data) =>
    data?.page.shows === 'not-found' ? t('session.notFound.title') : t('notMe.guide.title'),
};

/** Shows what was done and what is left, at an address that may be reloaded and kept. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const session = await requirePortalSession(context, request);
  const reading = await readReport(context, request, session, params);
  if (reading === null) return json({ page: { shows: 'not-found' as const } }, 404);
  const { handle: sessionHandle = '', record = '' } = params;
  const pages = await loadGuideLinks(context, request, session, reading.record);
  const { timeZone } = reading.format;
  const details = await loadDetailLinks(context, session.userId, reading.record, timeZone);
  const canLock = (await lockMode(context)) === 'edit';
  const address = { handle: sessionHandle, record };
  return json({ page: toGuideView(reading, { ...address, pages, details, canLock }) });
}

export const action = actionOf(sendMailAgain, markStep);

export default function Report() {
  const { page } = useLoaderData<typeof loader>();
  const refused = useActionData<RefusedAct>();
  if (page.shows !== 'guide') return <SessionNotFound />;
  return (
    <>
      <ActRefused refused={refused} />
      <GuidePage guide={page} />
    </>
  );
}
