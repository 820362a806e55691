import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { ActRefused } from '~/pages/kit/act-refused';
import { type PageHandle } from '~/pages/kit/page-title';
import { choosePreferences } from '~/pages/preferences/choose-preferences.server';
import { loadPreferences } from '~/pages/preferences/load-preferences.server';
import { PreferencesPage } from '~/pages/preferences/preferences-page';
import { actionOf } from '~/request/act.server';
import { type RefusedAct } from '~/request/refused-act';
import { requirePortalSession } from '~/request/require-portal-session.server';

export const handle: PageHandle = { title: (t) => t('preferences.title') };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const session = await requirePortalSession(context, request);
  return json({ page: loadPreferences(context, request, session) });
}

export const action = actionOf(choosePreferences);

export default function Preferences() {
  const { page } = useLoaderData<typeof loader>();
  const refused = useActionData<RefusedAct>();
  return (
    <>
      <ActRefused refused={refused} />
      <PreferencesPage page={page} />
    </>
  );
}
