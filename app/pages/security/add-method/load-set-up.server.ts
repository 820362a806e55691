import { roadsOf } from '~/pages/kit/set-up-roads.server';
import { type PortalSession } from '~/portal-session/portal-session';
import { setUpMethodPath } from '~/paths';
import { type AppLoadContext } from '~/request/context';
import { requireMyAccountToAsk } from '~/request/my-account.server';
import { type Problem } from '~/request/problem.server';
import { type UnofferedState } from '~/security/factor-offers';
import { type Road, roadOf, type SetUpKind } from '~/security/set-up-road';
import { loadFactors } from './load-factors.server';

export type SetUpPageData =
  | { shows: 'ask'; kind: SetUpKind; road: Road }
  /** `not_now`: the tenant gives no access for it at the moment. */
  | { shows: 'refused'; kind: SetUpKind; reason: 'turned_off' | 'not_offered' | 'not_now' }
  /** There is nothing to set up. */
  | { shows: 'state'; kind: SetUpKind; state: UnofferedState }
  | { shows: 'problem'; kind: SetUpKind; problem: Problem };

/**
 * Whether the person may set this up, and where.
 *
 * @throws a redirect to the tenant for the access that it takes to set it up here.
 */
export async function loadSetUp(
  context: AppLoadContext,
  request: Request,
  session: PortalSession,
  kind: SetUpKind,
): Promise<{ page: SetUpPageData; status: number; headers: Record<string, string> }> {
  const { page: factors, ...answer } = await loadFactors(context, request, session);
  if (factors.shows === 'problem')
    return { page: { shows: 'problem', kind, problem: factors.problem }, ...answer };
  const refuse = (reason: Extract<SetUpPageData, { shows: 'refused' }>['reason']) => ({
    page: { shows: 'refused' as const, kind, reason },
    ...answer,
  });
  const offer = factors.offers.find((one) => one.kind === kind);
  if (offer === undefined) return refuse(factors.isEditable ? 'not_offered' : 'turned_off');
  const { state } = offer;
  if (state !== 'offered' && state !== 'another')
    return { page: { shows: 'state', kind, state }, ...answer };
  if (offer.setUp === null) return refuse('turned_off');
  const { road } = offer.setUp;
  const place = setUpMethodPath(kind);
  if (road === 'other-tab' || (await requireMyAccountToAsk(context, request, session, place)))
    return { page: { shows: 'ask', kind, road }, ...answer };
  const instead = roadOf(kind, { ...(await roadsOf(context)), here: false });
  return instead === null
    ? refuse('not_now')
    : { page: { shows: 'ask', kind, road: instead }, ...answer };
}
