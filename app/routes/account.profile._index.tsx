import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { ActRefused } from '~/pages/kit/act-refused';
import { type PageHandle } from '~/pages/kit/page-title';
import { useRefusedAct } from '~/pages/kit/use-refused-act';
import { loadProfile } from '~/pages/profile/load-profile.server';
import { removePicture, setPicture } from '~/pages/profile/picture-acts.server';
import { ProfilePage } from '~/pages/profile/profile-page';
import { saveProfile } from '~/pages/profile/save-profile.server';
import { actionOf } from '~/request/act.server';
import { requirePortalSession } from '~/request/require-portal-session.server';

export const handle: PageHandle = { title: (t) => t('profile.title') };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const session = await requirePortalSession(context, request);
  const { page, ...answer } = await loadProfile(context, request, session);
  return json({ page }, answer);
}

export const action = actionOf(saveProfile, setPicture, removePicture);

export default function Profile() {
  const { page } = useLoaderData<typeof loader>();
  const refused = useRefusedAct();
  return (
    <>
      <ActRefused refused={refused} />
      <ProfilePage page={page} refused={refused} />
    </>
  );
}
