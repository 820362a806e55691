import { type LoaderFunctionArgs } from '@remix-run/node';
import { loadFile } from '~/pages/data/download/load-file.server';
import { requirePortalSession } from '~/request/require-portal-session.server';

/** The file itself, for a minute after the form has asked for it. */
export async function loader({ request, context, params: { pass = '' } }: LoaderFunctionArgs) {
  const session = await requirePortalSession(context, request);
  return loadFile(context, request, session, pass);
}
