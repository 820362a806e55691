import { json, redirect } from '@remix-run/node';
import {
  type FreshnessGap,
  freshnessGap,
  type FreshnessLevel,
  type StrongNeed,
} from '~/auth/freshness';
import { fittingReturnTo } from '~/auth/return-to';
import { type PersonToProve } from '~/auth/sign-in.server';
import { strongNeedOf } from '~/auth/strong-need.server';
import { confirmCodePath, signInAgainPath } from '~/paths';
import { type PortalSession } from '~/portal-session/portal-session';
import { type AppLoadContext } from './context';
import { formRefusal } from './form-refusal';
import { withKeptForm } from './keep-form.server';
import { actDeadline } from './page-deadline.server';
import { type PageProblem } from './page-problem';
import { actionStatus, describeProblem } from './problem.server';
import { readPortalSession } from './require-portal-session.server';

type Context = Pick<AppLoadContext, 'services' | 'requestId' | 'deadline' | 'deadlineAt'>;

/** Where a person goes who has to prove first who they are. */
export interface ReauthenticationWays {
  /** The place where the act is asked for. A way back is kept whole up to `longestReturnTo`. */
  returnTo: () => string | Promise<string>;
  /** Where whoever does not want to prove it goes; null for the same place. */
  cancelTo: string | null;
}

/**
 * Lets an act of this level pass whose person has proved well enough who they are.
 *
 * @throws a redirect otherwise, to a page of ours that leads on to what is missing. From there it goes back to the place
 * where the act is asked for, so that it is done when the person asks again, and never twice; {TenantError} where
 * nobody knows what the person has to prove.
 */
export async function requireFreshness(
  context: Context,
  session: PortalSession,
  level: FreshnessLevel,
  ways: ReauthenticationWays,
): Promise<void> {
  const lacking = await findGap(context, session, level);
  if (level === 'routine' || lacking === null) return;
  const { services, requestId } = context;
  const { gap: reason } = lacking;
  services.audit.record({ event: formRefusal, result: 'refused', reason, requestId, who: session });
  throw await toProof(level, lacking, ways);
}

/**
 * The same for the page that asks before an act of this level, so that nobody answers it and is then asked who they
 * are. What the person has typed into its form already is there again afterwards. Looking at a page is no refused form,
 * and leaves no line in the audit log.
 *
 * @throws the same; a response with a {PageProblem} in the place of a {TenantError}.
 */
export async function requireFreshnessToAsk(
  context: Context & Pick<AppLoadContext, 'locale'>,
  request: Request,
  session: PortalSession,
  level: FreshnessLevel,
  ways: ReauthenticationWays,
): Promise<void> {
  const lacking = await findGap(context, session, level).catch((error: unknown) => {
    throw proofNotKnown(error, context);
  });
  if (level === 'routine' || lacking === null) return;
  const returnTo = async () => withKeptForm(await ways.returnTo(), request);
  throw await toProof(level, lacking, { ...ways, returnTo });
}

/**
 * The answer of a page where the tenant does not say for now what the person has to prove.
 *
 * @throws whatever else was thrown.
 */
export function proofNotKnown(
  error: unknown,
  context: Parameters<typeof describeProblem>[1],
): Response {
  const { problem, ...answer } = describeProblem(error, context);
  const { headers } = answer;
  return json<PageProblem>(
    { kind: 'page-problem', problem },
    { status: actionStatus(answer), headers },
  );
}

interface Lacking {
  gap: FreshnessGap;
  need: StrongNeed;
}

async function findGap(
  context: Context,
  session: PortalSession,
  level: FreshnessLevel,
): Promise<Lacking | null> {
  const { services } = context;
  const need: StrongNeed =
    level === 'strong'
      ? await strongNeedOf(services, session, actDeadline(context))
      : { by: 'sign-in' };
  const { config, now } = services;
  const rule = { recentAgeMs: config.reauthenticationAgeMs, need: need.by, now: now() };
  const gap = freshnessGap(session, level, rule);
  return gap === null ? null : { gap, need };
}

/** A code is asked for between the sign-in and the place, so that the person comes back to it once. */
async function toProof(
  level: 'recent' | 'strong',
  { gap, need }: Lacking,
  ways: ReauthenticationWays,
): Promise<Response> {
  const place = await ways.returnTo();
  const cancelTo = ways.cancelTo ?? place;
  const isByCode = need.by === 'mailed-code' || need.by === 'nothing';
  const codePage = confirmCodePath(place, ways.cancelTo);
  if (isByCode && gap !== 'sign_in_not_fresh') return redirect(codePage, 303);
  const returnTo = isByCode ? fittingReturnTo([codePage]) : null;
  return returnTo === null
    ? redirect(signInAgainPath(place, level, ways.cancelTo), 303)
    : redirect(signInAgainPath(returnTo, level, cancelTo), 303);
}

/**
 * Who has to answer when somebody who is signed in is asked again who they are; null where nobody is.
 *
 * @throws {TenantError} where nobody knows, for a strong sign-in, whether they have a second factor.
 */
export async function personToProve(
  context: AppLoadContext,
  request: Request,
  level: 'recent' | 'strong',
): Promise<PersonToProve | null> {
  const session = await readPortalSession(context, request);
  if (session === null) return null;
  const { issuer, userId } = session;
  const { services } = context;
  const hasSecondFactor =
    level === 'strong' && (await services.hasSecondFactor(session, actDeadline(context)));
  return { issuer, userId, hasSecondFactor };
}
