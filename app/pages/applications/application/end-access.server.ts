import { z } from 'zod';
import { endRefreshToken } from '~/applications/end-refresh-token.server';
import { readAccess } from '~/applications/read-access.server';
import { endingLevel } from '~/auth/freshness';
import { message } from '~/i18n/message';
import { findApplication } from '~/pages/applications/find-application.server';
import { accessEnding } from '~/pages/kit/access-ending';
import { applicationPath, paths } from '~/paths';
import { type Asked, defineAct } from '~/request/act';
import { noteInActivity } from '~/request/note-own-act.server';
import { actDeadline } from '~/request/page-deadline.server';
import { redirectToResult } from '~/request/result-page.server';
import { TenantError } from '~/tenant-calls/tenant-error';
import { removalLimit } from '~/pages/applications/removal-limit';
import { mayEndTokens } from './removal-policy.server';

const applicationHandleOf = ({ params: { handle = '' } }: Pick<Asked, 'params'>) => handle;

/** Ends one refresh token of an application, and leads back to its page as long as it has anything. */
export const endAccess = defineAct({
  access: 'person',
  intent: 'end-access',
  schema: z.object({ handle: z.string() }),
  limit: removalLimit,
  freshnessOf: ({ context }) => endingLevel(context.services.config.reauthenticationFor, 'one'),
  askedAt: (asked) => applicationPath(applicationHandleOf(asked)),
  lock: 'handle',
  event: accessEnding,
  handleOf: ({ fields }) => fields.handle,
  texts: {
    nothingDone: message('applications.access.nothingDone'),
    notKnown: message('applications.access.notKnown'),
  },
  nameSent: message('applications.access.remove'),
  async carryOut(asked, reached) {
    const { context, session, fields } = asked;
    const isOwn = context.services.refreshTokenHandles.open(session.userId, fields.handle) !== null;
    // Of a handle that opens nothing, nobody is asked.
    if (isOwn && !(await mayEndTokens(context)))
      throw new TenantError('not_permitted', 'The portal lacks the scope for ending access.');
    const { outcome, ...ending } = await endRefreshToken(
      context.services,
      { userId: session.userId, handle: fields.handle, onEnded: reached },
      actDeadline(context),
    );
    if (outcome === 'not-found')
      return {
        result: outcome,
        refused: { status: 404, message: message('applications.access.notFound') },
      };
    if (outcome === 'ended' && 'token' in ending)
      noteInActivity(asked, {
        kind: 'access-ended',
        application: await nameOf(asked, ending.token?.applicationId ?? null),
      });
    const place = await placeAfter(asked);
    // On the application's page something of it is left, which “removed” alone would hide.
    const removed =
      place === paths.applications
        ? 'applications.access.removed'
        : 'applications.access.removedOne';
    const told = outcome === 'ended' ? removed : 'applications.access.alreadyRemoved';
    const flash = { message: message(told), tone: 'good' } as const;
    return { result: outcome, answer: await redirectToResult(context, place, flash) };
  },
});

/** What the tenant calls the application; null where nobody knows. */
async function nameOf(
  { context, session }: Asked<unknown, 'person'>,
  applicationId: string | null,
): Promise<string | null> {
  if (applicationId === null) return null;
  const { applications } = context.services;
  const found = await applications.find(session.userId, [applicationId], actDeadline(context));
  return found.get(applicationId)?.name ?? null;
}

/** The application's page; the list where it has nothing any more, or that cannot be told. */
async function placeAfter(asked: Asked<unknown, 'person'>): Promise<string> {
  const { context, session } = asked;
  const { userId, auth0SessionId: currentSessionId } = session;
  const handle = applicationHandleOf(asked);
  try {
    const viewer = { userId, currentSessionId };
    const reading = await readAccess(context.services, viewer, actDeadline(context));
    const isLeft = findApplication(context.services, userId, handle, reading) !== null;
    return isLeft ? applicationPath(handle) : paths.applications;
  } catch (error) {
    if (!(error instanceof TenantError)) throw error;
    return paths.applications;
  }
}
