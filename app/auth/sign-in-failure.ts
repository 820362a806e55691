import { loginPath } from '~/paths';
import { type AuthErrorCode } from './auth-error';
import { type WantedSignIn } from './authorization-request';

/** How a refused sign-in is told to the person: in one of few ways, since the rest is for the log. */
export type SignInFailure =
  | 'access_denied'
  | 'locked'
  | 'stale'
  | 'unreachable'
  | 'session_ended'
  | 'account_deleted'
  | 'someone_else'
  | 'second_factor'
  | 'invitation'
  | 'service_error'
  | 'refused';

/** What the page of a sign-in that came to nothing says. */
export interface FailedSignIn {
  failure: SignInFailure;
  requestId: string;
  /** The address that begins it again, with the same way back. */
  again: string;
}

const failures: Partial<Record<AuthErrorCode, { failure: SignInFailure; status: number }>> = {
  access_denied: { failure: 'access_denied', status: 403 },
  account_blocked: { failure: 'locked', status: 403 },
  state_missing: { failure: 'stale', status: 400 },
  state_mismatch: { failure: 'stale', status: 400 },
  state_used: { failure: 'stale', status: 400 },
  code_missing: { failure: 'stale', status: 400 },
  code_refused: { failure: 'stale', status: 400 },
  token_expired: { failure: 'stale', status: 400 },
  invitation_malformed: { failure: 'invitation', status: 400 },
  subject_mismatch: { failure: 'someone_else', status: 403 },
  session_ended: { failure: 'session_ended', status: 403 },
  account_deleted: { failure: 'account_deleted', status: 403 },
  second_factor_missing: { failure: 'second_factor', status: 403 },
  tenant_unreachable: { failure: 'unreachable', status: 503 },
  tenant_unavailable: { failure: 'unreachable', status: 503 },
  tenant_answer_invalid: { failure: 'unreachable', status: 502 },
  tenant_error: { failure: 'service_error', status: 502 },
  client_refused: { failure: 'service_error', status: 502 },
};

/** What the page says about a refusal, its status and headers. */
export function signInFailure(code: AuthErrorCode): {
  failure: SignInFailure;
  status: number;
  headers: Record<string, string>;
} {
  const { failure, status } = failures[code] ?? { failure: 'refused', status: 400 };
  return { failure, status, headers: status === 503 ? { 'Retry-After': '60' } : {} };
}

/** Where the tenant has to ask for an account, as the one it knows would come to the same end again. */
const needsAnotherAccount: readonly SignInFailure[] = [
  'access_denied',
  'locked',
  'session_ended',
  'account_deleted',
];

/** The sign-in address that begins anew what failed; `wanted` as far as it is known. */
export function signInAgainAfter(
  failure: SignInFailure,
  wanted: Pick<WantedSignIn, 'returnTo' | 'level'> | null,
): string {
  return loginPath({
    ...(wanted === null ? {} : { returnTo: wanted.returnTo, level: wanted.level }),
    ...(needsAnotherAccount.includes(failure) ? { prompt: 'login' } : {}),
  });
}

const pastCodes: readonly AuthErrorCode[] = ['state_missing', 'state_mismatch', 'state_used'];

/** Whether a callback was refused because its sign-in lies in the past, which tells nothing of the present. */
export function isOfPastSignIn(code: AuthErrorCode): boolean {
  return pastCodes.includes(code);
}
