import { type StrongObstacle, strongObstacleOf } from '~/auth/strong-need.server';
import { formatComingTime, type ShownTime } from '~/i18n/format-time.server';
import { hours } from '~/durations';
import { type ChosenTimeZone } from '~/i18n/time-zone.server';
import { pageFormat } from '~/pages/kit/page-format.server';
import { type MethodView, toMethodView } from '~/pages/kit/method-view.server';
import { roadsOf } from '~/pages/kit/set-up-roads.server';
import { requireShown } from '~/pages/security/security-policy.server';
import { type PortalSession } from '~/portal-session/portal-session';
import {
  addedSince,
  listOpenedEnrolments,
  type OpenedEnrolment,
} from '~/receipts/opened-enrolment';
import { type AppLoadContext } from '~/request/context';
import { pageDeadline } from '~/request/page-deadline.server';
import { describeProblem, type Problem } from '~/request/problem.server';
import { enrolmentTicketMs, type TicketKind } from '~/security/enrolment-tickets';
import { type FactorOffer, factorOffers } from '~/security/factor-offers';
import { readWaysIn, waysInFactsOf } from '~/security/read-ways-in.server';
import { type Road, roadOf, type Roads, type SetUpKind, setUpKinds } from '~/security/set-up-road';
import { type MfaPolicy } from '~/security/tenant-factors';
import { TenantError } from '~/tenant-calls/tenant-error';

/** A second factor that the tenant takes, with those of the kind that the person has. */
export type OfferView = Omit<FactorOffer, 'methods'> & {
  methods: MethodView[];
  /** Where it can be set up; null where it cannot. */
  setUp: { kind: SetUpKind; road: Road } | null;
};

export interface FactorsShown {
  shows: 'factors';
  offers: OfferView[];
  /** Whether the operator lets any be set up. */
  isEditable: boolean;
  /** Why the person can carry out no strong act; null where they can. */
  obstacle: StrongObstacle | null;
  /** What pages were opened for, as long as nothing has come of them. */
  waiting: { kind: TicketKind; until: ShownTime }[];
  /** What came of pages that were opened just now. */
  added: MethodView[];
  /** Null where the tenant does not say. */
  policy: MfaPolicy | null;
  zone: ChosenTimeZone;
}

export type FactorsPageData = FactorsShown | { shows: 'problem'; problem: Problem };

/** How long what was added is told of, and looked for at once, after the page for it was opened. */
const toldForMs = hours(1);

/** The second factors that the person may set up, and what came of those that they began with. */
export async function loadFactors(
  context: AppLoadContext,
  request: Request,
  session: PortalSession,
): Promise<{ page: FactorsPageData; status: number; headers: Record<string, string> }> {
  requireShown(context, 'methods');
  const { services } = context;
  const { userId } = session;
  const obstacle = await strongObstacleOf(services, session, pageDeadline(context, request));
  const roads = obstacle === null ? await roadsOf(context) : noRoads;
  const opened = await listOpenedEnrolments(services, userId);
  const isJustOpened = ({ openedAt }: OpenedEnrolment) =>
    openedAt.getTime() + toldForMs > services.now();
  // Whoever comes back from the other tab asks for what is there now.
  if (opened.some(isJustOpened)) await services.authenticationMethods.invalidate(userId);
  const reading = await readWaysIn(services, userId, pageDeadline(context, request));
  const facts = waysInFactsOf(reading);
  const { account, methods, factors, policy } = facts;
  if (methods === null || factors === null) {
    const unknown = [reading.methods, reading.factors].find(({ isKnown }) => !isKnown);
    const reason = unknown?.isKnown === false ? unknown.reason : 'unavailable';
    const failure = new TenantError(reason, 'The second factors cannot be read.');
    const { problem, ...answer } = describeProblem(failure, context);
    return { page: { shows: 'problem', problem }, ...answer };
  }
  const words = pageFormat(context, request, session);
  const format = { userId, methodHandles: services.methodHandles, words, factors };
  const offers = factorOffers({ account, methods, factors, here: roads.here }).map((offer) => ({
    ...offer,
    methods: offer.methods.map((method) => toMethodView(method, format)),
    setUp: setUpOf(offer, roads),
  }));
  const page: FactorsShown = {
    shows: 'factors',
    // What can be done stands before what cannot.
    offers: [...offers.filter(({ setUp }) => setUp), ...offers.filter(({ setUp }) => !setUp)],
    isEditable: roads.here || roads.otherTab,
    obstacle,
    waiting: opened
      .filter((one) => addedSince(one, methods).length === 0)
      .map(({ kind, openedAt }) => ({
        kind,
        until: formatComingTime(new Date(openedAt.getTime() + enrolmentTicketMs), words),
      })),
    added: opened
      .filter(isJustOpened)
      .flatMap((one) => addedSince(one, methods))
      .map((method) => toMethodView(method, format)),
    policy,
    zone: words.zone,
  };
  return { page, status: 200, headers: {} };
}

const noRoads: Roads = { here: false, otherTab: false };

function setUpOf({ kind, state }: FactorOffer, roads: Roads): OfferView['setUp'] {
  const known = setUpKinds.find((one) => one === kind);
  if (known === undefined || (state !== 'offered' && state !== 'another')) return null;
  const road = roadOf(known, roads);
  return road === null ? null : { kind: known, road };
}
