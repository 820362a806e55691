import { redirect } from '@remix-run/node';
import { paths } from '~/paths';
import { type PortalSession } from '~/portal-session/portal-session';
import { type AppLoadContext } from '~/request/context';
import { readTaskLink } from './read-task-link';
import { isTaskOffered, taskPages } from './task-pages';

/**
 * Leads on from an application's link to the page of its task, and has this browser remember the way back. Nothing is
 * carried out by it. Every other link leads to the overview, and is remembered by nobody; so is a task that the operator
 * does not offer, which the overview then tells.
 */
export async function openTaskLink(
  { services }: AppLoadContext,
  request: Request,
  { userId }: PortalSession,
  task: string,
): Promise<Response> {
  const { operator, taskRequests, log, now } = services;
  const link = readTaskLink(task, new URL(request.url).searchParams, operator.taskLinks);
  if (typeof link === 'string') {
    // Nothing of the address: whoever made it may have put anything there.
    log.info({ event: 'task_link.refused', reason: link }, 'a link for a task leads nowhere');
    return redirect(paths.account, 303);
  }
  const headers = {
    'Set-Cookie': await taskRequests.remember(userId, { ...link, startedAt: now() }),
  };
  const page = isTaskOffered(link.task, operator) ? taskPages[link.task].path : paths.account;
  return redirect(page, { status: 303, headers });
}
