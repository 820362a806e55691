interface LogoutRequest {
  clientId: string;
  /** `sid` of the session to end; null where the tenant sends none. */
  auth0SessionId: string | null;
  /** Absolute address the tenant sends the browser to afterwards; registered with the tenant. */
  returnTo: string;
}

interface LogoutEndpoints {
  /** OpenID Connect RP-Initiated Logout 1.0; null for tenants that do not announce it. */
  endSessionEndpoint: string | null;
  /** Auth0's own logout address, for those tenants. */
  legacyLogoutEndpoint: string;
}

/**
 * Where to send the browser so that the tenant's session ends too.
 *
 * `logout_hint` names the session, so that no ID token has to be kept or put into an address, and the
 * tenant need not ask the person again.
 */
export function logoutUrl(endpoints: LogoutEndpoints, request: LogoutRequest): string {
  // Without a session to name, the tenant would ask the person, who might leave it at that.
  if (endpoints.endSessionEndpoint === null || request.auth0SessionId === null) {
    const url = new URL(endpoints.legacyLogoutEndpoint);
    url.searchParams.set('client_id', request.clientId);
    url.searchParams.set('returnTo', request.returnTo);
    return url.toString();
  }
  const url = new URL(endpoints.endSessionEndpoint);
  url.searchParams.set('client_id', request.clientId);
  url.searchParams.set('logout_hint', request.auth0SessionId);
  url.searchParams.set('post_logout_redirect_uri', request.returnTo);
  return url.toString();
}
