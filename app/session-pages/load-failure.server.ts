import { type AppLoadContext } from '@remix-run/node';
import { describeProblem, type Problem } from '~/http/problem.server';
import { pageDeadline } from '~/http/page-deadline.server';
import { formatTime, type ShownTime } from '~/i18n/format-time.server';
import { readOrReason } from '~/management/reading';
import { type PortalSession } from '~/portal-session/portal-session';
import { describeDevice, printableUserAgent } from '~/sessions/describe-device.server';
import { nameAsker } from './describe-asker.server';
import { nameDevice, namePlace, type WordFormat } from './session-words.server';
import { viewFormat } from './view-format.server';

/** What stands in for a list that cannot be had: why, and what the ID token and the log tell all the same. */
export interface ListFailureData {
  kind: 'problem';
  problem: Problem;
  thisBrowser: { device: string; since: ShownTime; signedInAt: ShownTime | null };
  /** Sign-ins by the account's log, the latest first; null where it may not be read or is not asked for. */
  signIns: SignInView[] | null;
  zoneNote: string;
}

/** One line of the sign-in history. */
export interface SignInView {
  at: ShownTime;
  /** Device, place and application, as far as they are known. */
  words: string[];
}

/** As many sign-ins as fit a glance. */
const shownSignIns = 20;

/**
 * The page for a list that the sign-in service did not give, with its status and headers.
 *
 * @throws whatever is no `ManagementError`.
 */
export async function loadFailure(
  error: unknown,
  {
    context,
    request,
    session,
  }: { context: AppLoadContext; request: Request; session: PortalSession },
): Promise<{ page: ListFailureData; status: number; headers: Record<string, string> }> {
  const { problem, ...answer } = describeProblem(error, context);
  const format = viewFormat(context, request, session);
  const { authenticatedAt, createdAt } = session;
  return {
    page: {
      kind: 'problem',
      problem,
      thisBrowser: {
        device: nameAsker(request, format.translate),
        since: formatTime(new Date(createdAt), format),
        signedInAt: authenticatedAt === null ? null : formatTime(new Date(authenticatedAt), format),
      },
      // Only what is not permitted stays so; a busy service is not asked for yet more.
      signIns:
        problem.kind === 'not-permitted' ? await readSignIns(context, request, session) : null,
      zoneNote: format.zoneNote,
    },
    ...answer,
  };
}

async function readSignIns(
  context: AppLoadContext,
  request: Request,
  session: PortalSession,
): Promise<SignInView[] | null> {
  const { activity } = context.services;
  const reading = await readOrReason(
    activity.read(session.userId, {}, pageDeadline(context, request)),
  );
  if (!reading.isKnown) return null;
  const format = viewFormat(context, request, session);
  return reading.value.events
    .filter(({ kind }) => kind === 'signed-in')
    .slice(0, shownSignIns)
    .map(({ at, userAgent, ip, applicationName }) => ({
      at: formatTime(at, format),
      words: [nameLogged(userAgent, format), namePlace(ip, format), applicationName].filter(
        (word) => word !== null,
      ),
    }));
}

/** The log has user agents whole, or short as in “Chrome 120.0.0 / Mac OS X 10.15.7”. */
function nameLogged(userAgent: string | null, { translate }: WordFormat): string {
  const { browser, system } = describeDevice(userAgent);
  const isDescribed = userAgent === null || browser !== null || system !== null;
  return isDescribed ? nameDevice(userAgent, translate) : printableUserAgent(userAgent);
}
