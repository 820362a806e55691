import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react';
import { acceptClientHints } from '~/devices/client-hints';
import { dismissListedAttention } from '~/pages/sessions/dismiss-attention.server';
import { endListedSession } from '~/pages/sessions/end-session.server';
import { loadSessionsPage } from '~/pages/sessions/list/load-sessions-page.server';
import { refreshList } from '~/pages/sessions/list/refresh-list.server';
import { SessionsPage, sessionsPageTitle } from '~/pages/sessions/list/sessions-page';
import { actionOf } from '~/request/act.server';
import { type RefusedAct } from '~/request/refused-act';
import { requirePortalSession } from '~/request/require-portal-session.server';
import { selectedOf } from '~/sessions/session-query';
import { type PageHandle } from '~/pages/kit/page-title';

export const handle: PageHandle<typeof loader> = {
  title: (t, data) => sessionsPageTitle(data?.page, t),
};

export async function loader({ request, context }: LoaderFunctionArgs) {
  const session = await requirePortalSession(context, request);
  const { page, ...answer } = await loadSessionsPage(context, request, session);
  // For the next page: what a browser says better of itself than its user agent (RFC 8942).
  return json(
    { page },
    { ...answer, headers: { ...answer.headers, 'Accept-CH': acceptClientHints } },
  );
}

export const action = actionOf(endListedSession, refreshList, dismissListedAttention);

/** Fields that were sent, as an address would have them. */
function toParams(fields: RefusedAct['fields']): URLSearchParams {
  return new URLSearchParams(
    Object.entries(fields).flatMap(([name, values]) => values.map((value) => [name, value])),
  );
}

export default function Sessions() {
  const { page } = useLoaderData<typeof loader>();
  const refused = useActionData<RefusedAct>();
  const [params] = useSearchParams();
  const refusal =
    refused === undefined
      ? null
      : {
          handle: params.get('handle'),
          isSignOut: params.get('intent') === 'end',
          refused,
          selected: selectedOf(toParams(refused.fields)),
        };
  return <SessionsPage page={page} refusal={refusal} />;
}
