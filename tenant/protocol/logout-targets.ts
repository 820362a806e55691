import type { TenantState } from '../state/state';

function allowedFor(state: TenantState, clientId: string | undefined): string[] {
  const all = state.applications();
  if (clientId === undefined) return all.flatMap(({ logoutUris }) => logoutUris);
  return all.find((candidate) => candidate.clientId === clientId)?.logoutUris ?? [];
}

/**
 * Where `/oidc/logout` goes afterwards: undefined when nowhere was asked for, null when it may not.
 * Auth0 docs: an exact match with the application's list, or with the tenant's when no application
 * is named; the applications' lists together stand for the tenant's here.
 */
export function logoutTarget(
  state: TenantState,
  clientId: string | undefined,
  wanted: string | undefined,
  callerState: string | undefined,
): string | undefined | null {
  if (!wanted) return undefined;
  if (!allowedFor(state, clientId).includes(wanted)) return null;
  const target = new URL(wanted);
  if (callerState !== undefined) target.searchParams.set('state', callerState);
  return target.href;
}

function withoutQuery(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { origin, pathname } = new URL(url);
  return origin + pathname;
}

/**
 * Where `/v2/logout` goes afterwards, with the same three answers. Auth0 docs: query and fragment do
 * not count, and without `returnTo` it is the first URL of the application's list.
 */
export function allowedReturn(
  state: TenantState,
  clientId: string | undefined,
  wanted: string | undefined,
): string | undefined | null {
  const allowed = allowedFor(state, clientId);
  if (!wanted) return allowed[0];
  const bare = withoutQuery(wanted);
  const known = bare !== undefined && allowed.some((url) => withoutQuery(url) === bare);
  return known ? wanted : null;
}
