import { type LoaderFunctionArgs } from '@remix-run/node';
import { openTaskLink } from '~/pages/tasks/open-task-link.server';
import { requirePortalSession } from '~/request/require-portal-session.server';

/** Where applications send people for a task (`docs/task-links.md`). Whoever is not signed in comes back here then. */
export async function loader({ request, context, params: { task = '' } }: LoaderFunctionArgs) {
  const session = await requirePortalSession(context, request);
  return openTaskLink(context, request, session, task);
}
