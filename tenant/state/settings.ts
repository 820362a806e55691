import { z } from 'zod';
import { MANAGEMENT_SCOPES, SETUP_SCOPES } from './applications';
import { FACTORS, MFA_POLICIES, PLAN_FEATURES } from './factors';
import { MY_ACCOUNT_SCOPES } from './my-account';

const rateLimit = z.object({
  perSecond: z.number().positive(),
  burst: z.number().int().positive(),
});

/** What may be changed while the tenant runs; see README.md for what each one does. */
export const settingsSchema = z.strictObject({
  portalUrl: z.url(),
  endingDelayMs: z.number().int().nonnegative(),
  /** How long lists show an organization that a person was taken out of. */
  organizationDelayMs: z.number().int().nonnegative(),
  latencyMs: z.number().int().nonnegative(),
  rateLimit: rateLimit.nullable(),
  visitor: z.strictObject({
    ip: z.string().optional(),
    asn: z.string().optional(),
    mfa: z.boolean().optional(),
  }),
  logDelaySeconds: z.number().int().nonnegative(),
  logRetentionDays: z.number().positive().nullable(),
  providersAskAgain: z.boolean(),
  planWithoutSessions: z.boolean(),
  planWithoutResultUrl: z.boolean(),
  /** What refuses a feature that the plan lacks; null for a refusal without a code. */
  planRefusalCode: z.enum(['insufficient_entitlement', 'feature_not_enabled']).nullable(),
  withheldScopes: z.array(z.enum([...MANAGEMENT_SCOPES, ...SETUP_SCOPES, ...MY_ACCOUNT_SCOPES])),
  endSessionDiscovery: z.boolean(),
  backchannelDiscovery: z.boolean(),
  /** The canonical domain of a tenant with a custom one, with a trailing slash: its Management API is known by it alone. */
  canonicalUrl: z.url().nullable(),
  identityProviderUrl: z.url().nullable(),
  logoutTokenNames: z.enum(['both', 'sid', 'sub']),
  factors: z.array(z.enum(FACTORS)),
  mfaAction: z.boolean(),
  mfaPolicies: z.array(z.enum(MFA_POLICIES)),
  /** As `GET /guardian/settings` has it; times in seconds. */
  rememberBrowser: z.strictObject({
    display_remember_me_checkbox: z.boolean(),
    remember_me_default_value: z.boolean(),
    mfa_session_inactivity_timeout: z.number().int().min(3600).max(2_592_000),
    mfa_session_overall_timeout: z.number().int().min(3600).max(7_776_000),
  }),
  phoneRemovalEndsSessions: z.boolean(),
  myAccountApi: z.boolean(),
  /** The domain that passkeys are made for; null for the tenant's own. */
  relyingPartyId: z.string().nullable(),
  planWithout: z.array(z.enum(PLAN_FEATURES)),
  /** Whether the end of a refresh token takes the grant along that it was issued under. */
  refreshTokenEndsGrant: z.boolean(),
});

export type Settings = z.infer<typeof settingsSchema>;

/** Auth0 docs, rate limits: an Enterprise production tenant. */
export const DEFAULT_RATE_LIMIT = { perSecond: 16, burst: 50 };

/** What holds where nobody says otherwise. */
export const DEFAULT_SETTINGS: Settings = {
  portalUrl: 'http://127.0.0.1:3000',
  endingDelayMs: 300,
  // Auth0 docs, remove members: it may take a while; five to ten seconds are usual.
  organizationDelayMs: 5000,
  latencyMs: 0,
  rateLimit: DEFAULT_RATE_LIMIT,
  visitor: {},
  logDelaySeconds: 0,
  logRetentionDays: null,
  providersAskAgain: true,
  planWithoutSessions: false,
  planWithoutResultUrl: false,
  // Auth0's deploy tool and Terraform provider know both; which one sessions have is not published.
  planRefusalCode: 'insufficient_entitlement',
  withheldScopes: [],
  endSessionDiscovery: true,
  backchannelDiscovery: true,
  canonicalUrl: null,
  identityProviderUrl: null,
  logoutTokenNames: 'both',
  factors: FACTORS.filter((name) => name !== 'duo'),
  mfaAction: true,
  mfaPolicies: [],
  // Auth0 docs, customize MFA: thirty days, seven of them idle.
  rememberBrowser: {
    display_remember_me_checkbox: true,
    remember_me_default_value: false,
    mfa_session_inactivity_timeout: 604_800,
    mfa_session_overall_timeout: 2_592_000,
  },
  phoneRemovalEndsSessions: false,
  myAccountApi: true,
  relyingPartyId: null,
  planWithout: [],
  refreshTokenEndsGrant: false,
};
