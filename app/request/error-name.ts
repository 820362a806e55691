import { isAcceptedAct } from './accepted-act';
import { isPageProblem } from './page-problem';
import { isRefusedForm } from './refused-form';
import { isSignedOutHere } from './signed-out-here';

/** What kept a request from being answered, as texts are named for it. */
export type ErrorName =
  | 'badRequest'
  | 'forbidden'
  | 'formExpired'
  | 'signedOutHere'
  | 'accepted'
  | 'acceptedInPart'
  | 'notFound'
  | 'method'
  | 'tooLarge'
  | 'tooMany'
  | 'unavailable'
  | 'unexpected';

const namesByStatus: Record<number, ErrorName> = {
  400: 'badRequest',
  403: 'forbidden',
  404: 'notFound',
  405: 'method',
  413: 'tooLarge',
  415: 'badRequest',
  429: 'tooMany',
  503: 'unavailable',
};

/** What an answer with this status and content says; anything but an answer is a fault of the portal. */
export function errorNameOf({ status, data }: { status: number; data: unknown }): ErrorName {
  if (isRefusedForm(data)) return 'formExpired';
  if (isSignedOutHere(data)) return 'signedOutHere';
  if (isPageProblem(data)) return 'unavailable';
  if (isAcceptedAct(data)) return data.isWhole ? 'accepted' : 'acceptedInPart';
  return namesByStatus[status] ?? 'unexpected';
}
