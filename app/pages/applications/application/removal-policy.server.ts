import { type ApplicationAccess } from '~/applications/application-access';
import { type Policy, sectionPolicy } from '~/profile/field-policy';
import { type AppLoadContext } from '~/request/context';

type Context = Pick<AppLoadContext, 'services'>;
type Held = Pick<ApplicationAccess, 'grants' | 'tokens' | 'credentials'>;

/** What of an application's access the portal may take away. */
export interface RemovalRights {
  grants: boolean;
  tokens: boolean;
  credentials: boolean;
}

/** The rights for what the application holds, as far as scopes tell; of what it does not hold, nothing is asked. */
export async function removalRightsOf(
  context: Context,
  { grants, tokens, credentials }: Held,
): Promise<RemovalRights> {
  const { grantedScopes } = context.services;
  const live = tokens.filter(({ endingSince }) => endingSince === null);
  return {
    grants: grants.length > 0 && (await mayRemoveGrants(context)),
    tokens: live.length > 0 && (await mayEndTokens(context)),
    credentials:
      credentials.length > 0 &&
      (await grantedScopes.has('delete_device_credential', ['delete:device_credentials'])) !==
        false,
  };
}

/** Whether anything of the access can be removed. One that holds nothing lacks no scope. */
export function removalPolicyOf(
  { services: { operator } }: Context,
  { isRemovable, rights }: { isRemovable: boolean; rights: RemovalRights },
): Policy {
  const isGranted = !isRemovable || rights.grants || rights.tokens || rights.credentials;
  return sectionPolicy(operator.sections.applications, isGranted);
}

/** Whether the portal may end refresh tokens. */
export async function mayEndTokens({ services: { grantedScopes } }: Context): Promise<boolean> {
  return (await grantedScopes.has('delete_refresh_token', ['delete:refresh_tokens'])) !== false;
}

/** Whether the portal may take permissions back. */
export async function mayRemoveGrants({ services: { grantedScopes } }: Context): Promise<boolean> {
  return (await grantedScopes.has('delete_grant', ['delete:grants'])) !== false;
}
