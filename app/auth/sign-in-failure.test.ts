import { expect, test } from 'vitest';
import { en } from '~/i18n/locales/en/catalogue';
import { type AuthErrorCode, authErrorCodes } from './auth-error';
import { signInAgainAfter, signInFailure } from './sign-in-failure';

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
  ['tenant_unavailable', 'unreachable', 503],
  ['subject_mismatch', 'someone_else', 403],
  ['second_factor_missing', 'second_factor', 403],
  ['invitation_malformed', 'invitation', 400],
  ['tenant_answer_invalid', 'unreachable', 502],
  ['client_refused', 'service_error', 502],
  ['tenant_error', 'service_error', 502],
])('%s is told as %s, with status %i', (code, failure, status) => {
  expect(signInFailure(code)).toMatchObject({ failure, status });
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
  'organization_mismatch',
])('%s is told without its detail', (code) => {
  expect(signInFailure(code)).toMatchObject({ failure: 'refused', status: 400 });
});

test('every way of telling has a text', () => {
  for (const code of authErrorCodes)
    expect(en).toHaveProperty([`signIn.failed.${signInFailure(code).failure}`]);
});

test('only what passes by itself is told with a time to come back', () => {
  expect(signInFailure('tenant_unavailable').headers).toEqual({ 'Retry-After': '60' });
  expect(signInFailure('tenant_error').headers).toEqual({});
});

test('another try asks for the same, and leads to the same place', () => {
  const wanted = { returnTo: '/account/sessions', level: 'strong' } as const;
  expect(signInAgainAfter('someone_else', wanted)).toBe(
    '/auth/login?returnTo=%2Faccount%2Fsessions&level=strong',
  );
  expect(signInAgainAfter('stale', null)).toBe('/auth/login');
});

test.each(['access_denied', 'session_ended'] as const)(
  'after %s another try asks for an account',
  (failure) => {
    expect(signInAgainAfter(failure, null)).toBe('/auth/login?prompt=login');
  },
);
