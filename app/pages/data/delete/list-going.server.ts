import { readAccess } from '~/applications/read-access.server';
import { countMissing } from '~/pages/kit/spare-calls.server';
import { type PortalSession } from '~/portal-session/portal-session';
import { type AccountReading } from '~/profile/account';
import { formatIdentity } from '~/profile/format-provider';
import { type AppLoadContext } from '~/request/context';
import { pageDeadline } from '~/request/page-deadline.server';
import { readWaysIn, waysInFactsOf } from '~/security/read-ways-in.server';
import { waysIn } from '~/security/ways-in';
import { toResult } from '~/tenant-calls/result';

/** What goes with the account, as the tenant tells it now; null for what is not known, and goes all the same. */
export interface GoingThings {
  ways: number | null;
  sessions: number | null;
  applications: number | null;
  /** What they are called. */
  linkedSignIns: string[];
  organizations: string[] | null;
}

/**
 * What goes, as far as it is at hand or the calls suffice: all of it just after the sign-in that the page asks for. What a
 * view has no calls for is shown by the next one.
 */
export async function listGoing(
  context: AppLoadContext,
  request: Request,
  session: PortalSession,
  { account, spareCalls }: { account: AccountReading; spareCalls: number },
): Promise<GoingThings> {
  const { services } = context;
  const { userId } = session;
  const options = pageDeadline(context, request);
  const budget = { calls: spareCalls };
  const ways = countWays(context, request, userId);
  const organizations = await listOrganizations(context, request, userId, budget);

  const { directory } = services;
  const sessions =
    (await directory.isAtHand(userId)) || takeCalls(budget, 1)
      ? await toResult(directory.list(userId, options))
      : null;
  return {
    ways: await ways,
    sessions:
      sessions?.isKnown === true && sessions.value.isComplete
        ? sessions.value.sessions.length
        : null,
    applications:
      sessions === null ? null : await countApplications(context, request, session, budget),
    linkedSignIns: account.identities.slice(1).map(formatIdentity),
    organizations,
  };
}

interface Budget {
  calls: number;
}

function takeCalls(budget: Budget, calls: number): boolean {
  if (calls > budget.calls) return false;
  budget.calls -= calls;
  return true;
}

async function countWays(
  context: AppLoadContext,
  request: Request,
  userId: string,
): Promise<number | null> {
  const reading = await readWaysIn(context.services, userId, pageDeadline(context, request));
  return reading.methods.isKnown ? waysIn(waysInFactsOf(reading)).length : null;
}

async function listOrganizations(
  context: AppLoadContext,
  request: Request,
  userId: string,
  budget: Budget,
): Promise<string[] | null> {
  const { organizations } = context.services;
  if ((await organizations.recallHasAny(userId)) === false) return [];
  const isListed = (await organizations.recall(userId)) !== null;
  if (!isListed && !takeCalls(budget, 1)) return null;
  const read = await toResult(organizations.list(userId, pageDeadline(context, request)));
  return read.isKnown ? read.value.organizations.map(({ name }) => name) : null;
}

/** The portal itself is none of them. */
async function countApplications(
  context: AppLoadContext,
  request: Request,
  { userId, auth0SessionId: currentSessionId }: PortalSession,
  budget: Budget,
): Promise<number | null> {
  const { services } = context;
  const missing = await countMissing(userId, [services.grants, services.refreshTokens]);
  const mostCalls = budget.calls;
  if (!takeCalls(budget, missing)) return null;
  const access = await readAccess(
    services,
    { userId, currentSessionId },
    { ...pageDeadline(context, request), mostCalls },
  );
  // Of long lists a view reads a part; the next one goes on.
  if (access.missing.grants !== null || access.missing.tokens !== null || access.goesOn)
    return null;
  const { clientId: ownId } = services.config;
  return access.applications.filter(({ applicationId }) => applicationId !== ownId).length;
}
