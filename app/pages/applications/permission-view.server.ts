import { type ApiReading } from '~/applications/api-directory';
import { type Permission } from '~/applications/application-access';
import { type StandardScope, standardScopes } from '~/applications/standard-scopes';
import { cleanText } from '~/clean-text';

/** What an application may do at one API. */
export interface PermissionView {
  /** The API as the tenant calls it; null for the person's own profile at the sign-in service. */
  api: string | null;
  items: PermissionItem[];
}

export type PermissionItem =
  | { kind: 'standard'; scope: StandardScope }
  /** In the words of the API's own description, in whatever language they are. */
  | { kind: 'described'; text: string }
  /** The scope itself, where nobody has described it. */
  | { kind: 'scope'; text: string };

/** Auth0 docs: the audience of what a person's profile is read by. */
const profilePath = '/userinfo';

/** Whether the audience is the profile, which is no API that the tenant describes. */
export function isProfile(audience: string): boolean {
  return audience.endsWith(profilePath);
}

/** More than anybody reads; what a grant names beyond is counted by nobody. */
const mostItems = 60;

/** What may be done at one API, in its own words where it has some, and no more scopes than can be read through. */
export function toPermissionView(
  { audience, scopes }: Permission,
  apis: ReadonlyMap<string, ApiReading>,
): PermissionView {
  const api = audience === null ? null : (apis.get(audience)?.api ?? null);
  return {
    api: audience === null || isProfile(audience) ? null : (api?.name ?? cleanText(audience)),
    items: scopes.slice(0, mostItems).flatMap((scope) => toItem(scope, api?.descriptions ?? {})),
  };
}

function toItem(scope: string, descriptions: Readonly<Record<string, string>>): PermissionItem[] {
  const standard = standardScopes.find((one) => one === scope);
  if (standard !== undefined) return [{ kind: 'standard', scope: standard }];
  const described = Object.hasOwn(descriptions, scope) ? descriptions[scope] : undefined;
  if (described !== undefined) return [{ kind: 'described', text: described }];
  const text = cleanText(scope);
  return text === null ? [] : [{ kind: 'scope', text }];
}
