import { type AuthErrorCode } from './auth-error';

/** How a refused sign-in is told to the person: in one of few ways, since the rest is for the log. */
export type SignInFailure =
  | 'access_denied'
  | 'stale'
  | 'unreachable'
  | 'session_ended'
  | 'someone_else'
  | 'service_error'
  | 'refused';

const failures: Partial<Record<AuthErrorCode, { failure: SignInFailure; status: number }>> = {
  access_denied: { failure: 'access_denied', status: 403 },
  state_missing: { failure: 'stale', status: 400 },
  state_mismatch: { failure: 'stale', status: 400 },
  state_used: { failure: 'stale', status: 400 },
  code_missing: { failure: 'stale', status: 400 },
  code_refused: { failure: 'stale', status: 400 },
  token_expired: { failure: 'stale', status: 400 },
  subject_mismatch: { failure: 'someone_else', status: 403 },
  session_ended: { failure: 'session_ended', status: 403 },
  tenant_unreachable: { failure: 'unreachable', status: 503 },
  tenant_answer_invalid: { failure: 'unreachable', status: 502 },
  tenant_error: { failure: 'service_error', status: 502 },
  client_refused: { failure: 'service_error', status: 502 },
};

/** What the page says about a refusal, and the status it has. */
export function signInFailure(code: AuthErrorCode): { failure: SignInFailure; status: number } {
  return failures[code] ?? { failure: 'refused', status: 400 };
}
