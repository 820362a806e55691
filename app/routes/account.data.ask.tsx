import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { loadDownload } from '~/pages/data/download-view.server';
import { AskPage } from '~/pages/data/download/ask-page';
import { askForData } from '~/pages/data/download/ask-for-data.server';
import { ActRefused } from '~/pages/kit/act-refused';
import { type PageHandle } from '~/pages/kit/page-title';
import { useRefusedAct } from '~/pages/kit/use-refused-act';
import { paths } from '~/paths';
import { actionOf } from '~/request/act.server';
import { requireFreshnessToAsk } from '~/request/require-freshness.server';
import { requirePortalSession } from '~/request/require-portal-session.server';

export const handle: PageHandle = { title: (t) => t('dataExport.ask') };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const session = await requirePortalSession(context, request);
  await requireFreshnessToAsk(context, request, session, 'strong', {
    returnTo: () => paths.askForData,
    cancelTo: paths.data,
  });
  return json({ download: await loadDownload(context, request, session) });
}

export const action = actionOf(askForData);

export default function AskForMyData() {
  const { download } = useLoaderData<typeof loader>();
  const refused = useRefusedAct();
  return (
    <>
      <ActRefused refused={refused} />
      <AskPage download={download} />
    </>
  );
}
