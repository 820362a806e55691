import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { loadDownload } from '~/pages/data/download-view.server';
import { FilePage } from '~/pages/data/download/file-page';
import { downloadData } from '~/pages/data/download/download-data.server';
import { ActRefused } from '~/pages/kit/act-refused';
import { type PageHandle } from '~/pages/kit/page-title';
import { useRefusedAct } from '~/pages/kit/use-refused-act';
import { paths } from '~/paths';
import { actionOf } from '~/request/act.server';
import { requireFreshnessToAsk } from '~/request/require-freshness.server';
import { requirePortalSession } from '~/request/require-portal-session.server';

export const handle: PageHandle = { title: (t) => t('dataExport.title') };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const session = await requirePortalSession(context, request);
  await requireFreshnessToAsk(context, request, session, 'strong', {
    returnTo: () => paths.downloadData,
    cancelTo: paths.data,
  });
  return json({ download: await loadDownload(context, request, session) });
}

export const action = actionOf(downloadData);

export default function DownloadMyData() {
  const { download } = useLoaderData<typeof loader>();
  const refused = useRefusedAct();
  return (
    <>
      <ActRefused refused={refused} />
      <FilePage download={download} />
    </>
  );
}
