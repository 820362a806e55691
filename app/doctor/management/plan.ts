import { z } from 'zod';
import { type Answer, type NoAnswer } from '../ask.server';
import {
  failed,
  type Finding,
  ok,
  type Portal,
  type PortalCheck,
  skipped,
  warning,
} from '../check';
import { word } from '../application/secret';
import { tellNoAnswer } from '../tell-no-answer';
import { tellLogAge } from './log-age';
import { type PlanPart, planParts } from './plan-parts';
import { managementVariable } from './token';

/** Whether the tenant's plan has what the portal asks of it, as far as that shows without changing anything. */
export const managementPlan: PortalCheck = {
  id: 'mgmt.plan',
  group: 'management',
  title: 'The plan of the tenant has what the portal needs',
  of: 'portal',
  needs: ['mgmt.token'],
  run: async (portal) => {
    const { env, management, userId, now } = portal;
    const token = await management.token();
    const isGranted = (scope: string) => !token.isIssued || token.scopes?.includes(scope) !== false;
    const parts = planParts.filter(({ isOff }) => !isOff?.(env.operator));
    const unseen = parts.filter(({ scope }) => !isGranted(scope));
    const [logAge, ...judged] = await Promise.all([
      isGranted('read:logs') ? tellLogAge(management, now) : null,
      ...parts
        .filter(({ scope }) => isGranted(scope))
        .map(async (part) => ({
          part,
          ...judge(await management.listOf(userId, part.list), userId !== null),
        })),
    ]);
    return [
      ...tellAll(portal, judged),
      ...(logAge === null ? [] : [logAge]),
      ...(unseen.length === 0 ? [] : [skipped(`needs ${scopesOf(unseen)} to see the rest`)]),
    ];
  },
};

type Outcome =
  | 'there'
  | 'not_there'
  | 'scope'
  | 'token_refused'
  | 'user_unknown'
  | 'limited'
  | 'unexpected_answer';

/** What an answer says of the plan; `said` is how it said so. */
type Judgement = { outcome: Outcome; said: string } | { outcome: 'no_answer'; answer: NoAnswer };
type Judged = Judgement & { part: PlanPart };

/** The Management API's own word for a refusal; its sentences change. */
function errorCodeOf({ json }: Answer): string | null {
  return z.looseObject({ errorCode: z.string() }).safeParse(json).data?.errorCode ?? null;
}

function judge(answer: Answer | NoAnswer, isOfPerson: boolean): Judgement {
  if (!answer.isAnswered) return { outcome: 'no_answer', answer };
  const { status, isPage } = answer;
  const errorCode = errorCodeOf(answer);
  const said = `status ${status}${errorCode === null ? '' : ` and ${word(errorCode)}`}`;
  const byStatus: Partial<Record<number, Outcome>> = {
    200: 'there',
    401: 'token_refused',
    403: errorCode === 'insufficient_scope' ? 'scope' : 'not_there',
    404: isOfPerson ? 'user_unknown' : 'there',
  };
  if (status === 429) return { outcome: 'limited', said };
  return { outcome: (isPage ? undefined : byStatus[status]) ?? 'unexpected_answer', said };
}

/** One line for all parts of which the same is to be said. */
function tellAll(portal: Portal, judged: readonly Judged[]): Finding[] {
  const outcomes = new Set(judged.map(({ outcome }) => outcome));
  // Of a person whom the tenant does not know, an empty list says no more than one of nobody.
  if (outcomes.has('user_unknown')) outcomes.delete('there');
  return [...outcomes].flatMap((outcome) => {
    const [first, ...more] = judged.filter((one) => one.outcome === outcome);
    return first === undefined
      ? []
      : tell(
          portal,
          first,
          [first, ...more].map(({ part }) => part),
        );
  });
}

const list = (words: readonly string[]) => new Intl.ListFormat('en-GB').format(words);
const listed = (parts: readonly PlanPart[]) => list(parts.map(({ called }) => called));
const scopesOf = (parts: readonly PlanPart[]) => list(parts.map(({ scope }) => scope));

function tell({ env, userId }: Portal, judged: Judged, parts: readonly PlanPart[]): Finding {
  switch (judged.outcome) {
    case 'no_answer':
      return tellNoAnswer(env.managementBaseUrl, judged.answer, managementVariable(env));
    case 'there':
      return ok(
        userId === null
          ? `It has ${listed(parts)}, as far as can be seen without --user.`
          : `It has ${listed(parts)}: those of a person were read.`,
      );
    case 'not_there':
      return tellMissing(parts, judged.said);
    case 'scope':
      return failed(
        'scope',
        `The tenant does not let the application read ${listed(parts)}, whatever its token says.`,
        `Grant ${scopesOf(parts)} to the machine-to-machine application.`,
      );
    case 'token_refused':
      return failed(
        'token_refused',
        'The Management API refuses a token that the tenant itself has issued.',
        'Set AUTH0_MGMT_BASE_URL to the canonical domain of the tenant, such as https://your-tenant.eu.auth0.com.',
      );
    case 'user_unknown':
      return warning(
        'user_unknown',
        'The tenant has nobody with the user id of --user.',
        'Give --user an id of the tenant, such as auth0|… from User Management in the dashboard.',
      );
    case 'limited':
      return warning(
        'limited',
        'The Management API takes no more calls at present.',
        'Run the doctor again in a minute.',
      );
    case 'unexpected_answer':
      return warning(
        'unexpected_answer',
        `The Management API answers with ${judged.said}, asked for ${listed(parts)}.`,
        'Run the doctor again later, and look at https://status.auth0.com.',
      );
  }
}

function tellMissing(parts: readonly PlanPart[], said: string): Finding {
  const without = parts.map((part) => `without ${part.called}, ${part.without}`).join('; ');
  const found = `The plan of the tenant does not have ${listed(parts)} (${said}).`;
  const remedy = `Have ${listed(parts)} added to the plan of the tenant; ${without}.`;
  return parts.some(({ isNeeded }) => isNeeded)
    ? failed('plan', found, remedy)
    : warning('plan_in_part', found, remedy);
}
