import { expect, test } from 'vitest';
import { logoutUrl } from './logout-url';

const request = {
  clientId: 'client',
  auth0SessionId: 'sid',
  returnTo: 'https://portal.example/auth/signed-out',
};
const endpoints = {
  endSessionEndpoint: 'https://tenant.example/oidc/logout',
  legacyLogoutEndpoint: 'https://tenant.example/v2/logout',
};

const queryOf = (url: string) => Object.fromEntries(new URL(url).searchParams);

test('the browser goes to the endpoint that the tenant announces', () => {
  const { origin, pathname } = new URL(logoutUrl(endpoints, request));
  expect(origin + pathname).toBe('https://tenant.example/oidc/logout');
});

test('the session is named by a hint, so that the tenant need not ask', () => {
  expect(queryOf(logoutUrl(endpoints, request))).toEqual({
    client_id: 'client',
    logout_hint: 'sid',
    post_logout_redirect_uri: 'https://portal.example/auth/signed-out',
  });
});

test('there is no hint when the session has no id', () => {
  const url = logoutUrl(endpoints, { ...request, auth0SessionId: null });
  expect(queryOf(url)).not.toHaveProperty('logout_hint');
});

test('an endpoint that has a query keeps it', () => {
  const endSessionEndpoint = 'https://tenant.example/oidc/logout?region=eu';
  expect(queryOf(logoutUrl({ ...endpoints, endSessionEndpoint }, request))).toMatchObject({
    region: 'eu',
    client_id: 'client',
  });
});

test('a session id cannot add parameters of its own', () => {
  const url = logoutUrl(endpoints, { ...request, auth0SessionId: 'a&client_id=other#' });
  expect(queryOf(url)).toMatchObject({ logout_hint: 'a&client_id=other#', client_id: 'client' });
});

test('a tenant that announces no endpoint gets the browser at its own address', () => {
  const url = logoutUrl({ ...endpoints, endSessionEndpoint: null }, request);
  expect(url.startsWith('https://tenant.example/v2/logout?')).toBe(true);
  expect(queryOf(url)).toEqual({
    client_id: 'client',
    returnTo: 'https://portal.example/auth/signed-out',
  });
});
