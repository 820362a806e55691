import { expect, test } from 'vitest';
import { en } from '~/i18n/locales/en/catalogue';
import { type AuthErrorCode } from './auth-error';
import { signInFailure } from './sign-in-failure';

test.each<[AuthErrorCode, string, number]>([
  ['access_denied', 'access_denied', 403],
  ['state_missing', 'stale', 400],
  ['state_mismatch', 'stale', 400],
  ['state_used', 'stale', 400],
  ['code_missing', 'stale', 400],
  ['code_refused', 'stale', 400],
  ['token_expired', 'stale', 400],
  ['session_ended', 'session_ended', 403],
  ['tenant_unreachable', 'unreachable', 503],
  ['tenant_answer_invalid', 'unreachable', 502],
  ['client_refused', 'service_error', 502],
  ['tenant_error', 'service_error', 502],
])('%s is told as %s, with status %i', (code, failure, status) => {
  expect(signInFailure(code)).toEqual({ failure, status });
});

test.each<AuthErrorCode>([
  'parameter_repeated',
  'token_missing',
  'token_malformed',
  'algorithm_refused',
  'signature_invalid',
  'key_unknown',
  'type_refused',
  'issuer_mismatch',
  'audience_mismatch',
  'authorized_party_mismatch',
  'issued_in_future',
  'claim_missing',
  'claim_invalid',
  'nonce_mismatch',
  'authentication_too_old',
])('%s is told without its detail', (code) => {
  expect(signInFailure(code)).toEqual({ failure: 'refused', status: 400 });
});

test('every way of telling has a text', () => {
  for (const failure of ['access_denied', 'stale', 'unreachable', 'session_ended', 'refused'])
    expect(en).toHaveProperty([`signInFailed.${failure}`]);
});
