import { z } from 'zod';
import { MANAGEMENT_SCOPES, SETUP_SCOPES } from './state/applications';
import { FACTORS, MFA_POLICIES } from './state/factors';
import { MY_ACCOUNT_SCOPES } from './state/my-account';
import type { StartOptions } from './tenant';

/** What a tenant of its own process is started with. */
export interface ProcessOptions extends StartOptions {
  /** Where the mail server listens; 0 takes any free port. */
  smtpPort: number;
}

const whole = z.string().regex(/^\d+$/, 'a whole number').transform(Number);
const onOff = z.enum(['on', 'off']).transform((value) => value === 'on');

const rateLimit = z
  .string()
  .regex(/^(off|\d+(\.\d+)?\/\d+)$/, 'off, or requests per second and burst as in 16/50')
  .transform((value) => {
    if (value === 'off') return null;
    const [perSecond, burst] = value.split('/').map(Number);
    return { perSecond: perSecond ?? 1, burst: burst ?? 1 };
  });

/** Names separated by spaces or commas; `none` is an empty list. */
const listOf = <Name extends string>(names: readonly Name[]) =>
  z
    .string()
    .transform((value) => (value === 'none' ? [] : value.split(/[\s,]+/)))
    .pipe(z.array(z.enum(names)));

const schema = z.object({
  TENANT_PORT: whole.default(4400),
  TENANT_HOST: z.string().optional(),
  TENANT_SMTP_PORT: whole.default(0),
  TENANT_PORTAL_URL: z.url().optional(),
  TENANT_LATENCY_MS: whole.optional(),
  TENANT_ENDING_DELAY_MS: whole.optional(),
  TENANT_RATE_LIMIT: rateLimit.optional(),
  TENANT_VISITOR_IP: z.string().optional(),
  TENANT_VISITOR_ASN: z.string().optional(),
  TENANT_VISITOR_MFA: onOff.optional(),
  TENANT_MFA_ACTION: onOff.optional(),
  TENANT_PLAN_WITHOUT_SESSIONS: onOff.optional(),
  TENANT_WITHHELD_SCOPES: listOf([
    ...MANAGEMENT_SCOPES,
    ...SETUP_SCOPES,
    ...MY_ACCOUNT_SCOPES,
  ]).optional(),
  TENANT_FACTORS: listOf(FACTORS).optional(),
  TENANT_MFA_POLICIES: listOf(MFA_POLICIES).optional(),
  TENANT_END_SESSION_DISCOVERY: onOff.optional(),
  TENANT_CLOCK_SKEW_SECONDS: z
    .string()
    .regex(/^-?\d+$/, 'a whole number')
    .transform(Number)
    .optional(),
});

/** Reads the tenant's options from the environment; throws with every problem at once. */
export function readEnvironment(environment: Record<string, string | undefined>): ProcessOptions {
  const given = Object.entries(environment).filter(
    ([name, value]) => name.startsWith('TENANT_') && value !== '',
  );
  const parsed = schema.safeParse(Object.fromEntries(given));
  if (!parsed.success) throw new Error(z.prettifyError(parsed.error));
  const { data } = parsed;
  const options: StartOptions = {
    port: data.TENANT_PORT,
    host: data.TENANT_HOST,
    portalUrl: data.TENANT_PORTAL_URL,
    latencyMs: data.TENANT_LATENCY_MS,
    endingDelayMs: data.TENANT_ENDING_DELAY_MS,
    rateLimit: data.TENANT_RATE_LIMIT,
    visitor: {
      ip: data.TENANT_VISITOR_IP,
      asn: data.TENANT_VISITOR_ASN,
      mfa: data.TENANT_VISITOR_MFA,
    },
    mfaAction: data.TENANT_MFA_ACTION,
    planWithoutSessions: data.TENANT_PLAN_WITHOUT_SESSIONS,
    withheldScopes: data.TENANT_WITHHELD_SCOPES,
    factors: data.TENANT_FACTORS,
    mfaPolicies: data.TENANT_MFA_POLICIES,
    endSessionDiscovery: data.TENANT_END_SESSION_DISCOVERY,
    skewSeconds: data.TENANT_CLOCK_SKEW_SECONDS,
  };
  const chosen = Object.entries(options).filter(([, value]) => value !== undefined);
  return { ...(Object.fromEntries(chosen) as StartOptions), smtpPort: data.TENANT_SMTP_PORT };
}
