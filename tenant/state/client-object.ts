import { z } from 'zod';
import {
  APPLICATION_KINDS,
  AUTH_METHODS,
  grantTypesOf,
  LOGOUT_INITIATORS,
  type Application,
} from './applications';
import { canary } from './canary';

/** Auth0 takes no http here; this tenant does on its own machine, where its portals are. */
const LOOPBACK = /^http:\/\/(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?\//;

const logoutUrl = z
  .string()
  .refine(
    (url) => url === '' || url.startsWith('https://') || LOOPBACK.test(url),
    "Object didn't pass validation for format absolute-https-uri-with-placeholders-or-empty",
  );

/** Members that Auth0 does not know pass here, as they do there. */
const logoutSettings = z.looseObject({
  backchannel_logout_urls: z.array(logoutUrl).max(1).optional(),
  backchannel_logout_initiators: z
    .looseObject({
      mode: z.enum(['all', 'custom']).optional(),
      selected_initiators: z.array(z.enum(LOGOUT_INITIATORS)).optional(),
    })
    .optional(),
});

/** What is kept as it came, and given back. */
const KEPT = [
  'description',
  'session_transfer',
  'allowed_origins',
  'web_origins',
  'client_aliases',
  'allowed_clients',
  'is_token_endpoint_ip_header_trusted',
  'encryption_key',
  'sso',
  'cross_origin_authentication',
  'cross_origin_loc',
  'sso_disabled',
  'custom_login_page_on',
  'custom_login_page',
  'custom_login_page_preview',
  'form_template',
  'addons',
  'client_metadata',
  'mobile',
  'native_social_login',
  'default_organization',
  'organization_require_behavior',
  'organization_discovery_methods',
  'client_authentication_methods',
  'require_pushed_authorization_requests',
  'require_proof_of_possession',
  'signed_request_object',
  'compliance_level',
  'skip_non_verifiable_callback_uri_confirmation_prompt',
  'token_exchange',
  'par_request_expiry',
  'token_quota',
  'redirection_policy',
] as const;

/** An application as the Management API is told of it; it refuses members that it does not know. */
export const clientObjectSchema = z.strictObject({
  name: z.string().min(1).optional(),
  app_type: z.enum(APPLICATION_KINDS).optional(),
  is_first_party: z.boolean().optional(),
  oidc_conformant: z.boolean().optional(),
  logo_uri: z.string().optional(),
  callbacks: z.array(z.string()).optional(),
  allowed_logout_urls: z.array(z.string()).optional(),
  initiate_login_uri: z.string().optional(),
  grant_types: z.array(z.string()).optional(),
  token_endpoint_auth_method: z.enum([...AUTH_METHODS, 'private_key_jwt']).nullish(),
  jwt_configuration: z
    .looseObject({
      alg: z.enum(['HS256', 'RS256', 'PS256']).optional(),
      lifetime_in_seconds: z.number().int().optional(),
    })
    .optional(),
  oidc_logout: logoutSettings.nullish(),
  oidc_backchannel_logout: logoutSettings.nullish(),
  organization_usage: z.enum(['deny', 'allow', 'require']).optional(),
  refresh_token: z
    .looseObject({
      rotation_type: z.enum(['rotating', 'non-rotating']),
      expiration_type: z.enum(['expiring', 'non-expiring']),
    })
    .nullish(),
  ...(Object.fromEntries(KEPT.map((name) => [name, z.unknown().optional()])) as Record<
    (typeof KEPT)[number],
    z.ZodOptional<z.ZodUnknown>
  >),
});

export type ClientObject = z.infer<typeof clientObjectSchema>;

/** Auth0 docs, back-channel logout: an application that chooses nothing hears of sign-outs alone. */
function backchannelLogoutOf(settings: ClientObject['oidc_logout']) {
  const [url] = settings?.backchannel_logout_urls ?? [];
  const { mode, selected_initiators: selected } = settings?.backchannel_logout_initiators ?? {};
  if (!url) return undefined;
  return {
    url,
    initiators: mode === 'all' ? ('all' as const) : (selected ?? ['rp-logout' as const]),
  };
}

/** What a body of the Management API makes of an application that was given `given` before. */
export function applicationChange(
  body: ClientObject,
  given: Application['given'] = {},
): Partial<Application> {
  const logout = body.oidc_logout ?? body.oidc_backchannel_logout;
  const changesLogout = 'oidc_logout' in body || 'oidc_backchannel_logout' in body;
  const method = body.token_endpoint_auth_method;
  const change: Partial<Application> = {
    name: body.name,
    kind: body.app_type,
    isFirstParty: body.is_first_party,
    logoUrl: body.logo_uri,
    redirectUris: body.callbacks,
    logoutUris: body.allowed_logout_urls,
    initiateLoginUri: body.initiate_login_uri,
    grantTypes: body.grant_types,
    idTokenSeconds: body.jwt_configuration?.lifetime_in_seconds,
    authMethod: method === 'private_key_jwt' ? 'none' : (method ?? undefined),
    requiresOrganization: body.organization_usage && body.organization_usage === 'require',
  };
  const entries = Object.entries(change).filter(([, value]) => value !== undefined);
  return {
    ...(Object.fromEntries(entries) as Partial<Application>),
    ...(changesLogout && { backchannelLogout: backchannelLogoutOf(logout) }),
    given: { ...given, ...body },
  };
}

function logoutSettingsOf({ backchannelLogout }: Application) {
  if (!backchannelLogout) return undefined;
  const { url, initiators } = backchannelLogout;
  return {
    backchannel_logout_urls: [url],
    backchannel_logout_initiators:
      initiators === 'all' ? { mode: 'all' } : { mode: 'custom', selected_initiators: initiators },
  };
}

/** What of it `read:client_summary` shows. */
export function clientSummary(application: Application) {
  const { clientId, given, registeredItself } = application;
  return {
    client_id: clientId,
    name: application.name,
    app_type: application.kind,
    is_first_party: application.isFirstParty ?? true,
    logo_uri: application.logoUrl,
    external_metadata_type: registeredItself,
    external_metadata_created_by: registeredItself && 'client',
    ...(given?.description !== undefined && { description: given.description }),
  };
}

/** Rotating and expiring, as the refresh tokens of this tenant are. */
const REFRESH_TOKEN = {
  rotation_type: 'rotating',
  expiration_type: 'expiring',
  leeway: 0,
  token_lifetime: 2_592_000,
  infinite_token_lifetime: false,
  idle_token_lifetime: 1_296_000,
  infinite_idle_token_lifetime: false,
};

/** An application as the Management API shows it to `read:clients`. */
export function clientObject(application: Application) {
  const grantTypes = grantTypesOf(application);
  return {
    ...clientSummary(application),
    global: false,
    oidc_conformant: true,
    client_metadata: { note: canary('client-metadata', application.clientId) },
    callbacks: application.redirectUris,
    allowed_logout_urls: application.logoutUris,
    initiate_login_uri: application.initiateLoginUri,
    grant_types: grantTypes,
    token_endpoint_auth_method: application.authMethod ?? 'client_secret_basic',
    jwt_configuration: { lifetime_in_seconds: application.idTokenSeconds, alg: 'RS256' },
    refresh_token: grantTypes.includes('refresh_token') ? REFRESH_TOKEN : undefined,
    oidc_logout: logoutSettingsOf(application),
    organization_usage: application.requiresOrganization ? 'require' : undefined,
    ...application.given,
  };
}
