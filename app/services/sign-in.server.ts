import { createConfirmationCodes } from '~/auth/confirmation-codes.server';
import { createKeySets } from '~/auth/key-sets.server';
import { createLinkingRequests } from '~/auth/linking-requests.server';
import { createSecondSignIn } from '~/auth/second-sign-in.server';
import { createSignInAttempts } from '~/auth/sign-in-attempt.server';
import { createSignIn, type SignIn } from '~/auth/sign-in.server';
import { createHasSecondFactor } from '~/auth/strong-need.server';
import { createTenantMetadata } from '~/auth/tenant-metadata.server';
import { type Env } from '~/env.server';
import { createHostCookie } from '~/host-cookie.server';
import { type Metrics } from '~/metrics/metrics.server';
import { paths } from '~/paths';
import { createPortalSessions } from '~/portal-session/portal-sessions.server';
import { type SignInServices } from '~/request/context';
import { type AccountApi } from '~/tenant-api/tenant-api.server';
import { type Stores } from './stores.server';

interface Options {
  env: Env;
  fetch: typeof fetch;
  now: () => number;
  metrics: Pick<Metrics, 'signInStarted'>;
  stores: Pick<Stores, 'portalSessionStore' | 'replayGuard' | 'persistentCache'>;
  tenantApi: Pick<AccountApi, 'authenticationMethods'>;
  onRead: (what: 'metadata' | 'keys') => void;
}

/** Sign-in at the tenant, and the records of signed-in browsers. */
export function createSignInServices(options: Options): SignInServices {
  const { env, fetch, now, metrics, stores, tenantApi, onRead } = options;
  const cookieOptions = { isSecure: env.isSecure, secrets: env.sessionSecrets };
  const { portalSessionStore, replayGuard } = stores;
  const timeoutMs = env.callTimeMs;
  const tenant = createTenantMetadata({
    issuerBaseUrl: env.issuerBaseUrl,
    fetch,
    now,
    timeoutMs,
    onRead: () => onRead('metadata'),
  });
  const keys = createKeySets({ fetch, timeoutMs, onRead: () => onRead('keys') });
  const { strongSignIn } = env;
  const hasSecondFactor = createHasSecondFactor(tenantApi.authenticationMethods, strongSignIn);
  return {
    tenant,
    keys,
    replayGuard,
    portalSessionStore,
    confirmationCodes: createConfirmationCodes({
      cache: stores.persistentCache,
      secrets: env.sessionSecrets,
      now,
    }),
    hasSecondFactor,
    signIn: counted(
      createSignIn({
        clientId: env.clientId,
        clientSecret: env.clientSecret,
        redirectUri: env.appBaseUrl + paths.callback,
        isSecure: env.isSecure,
        fetch,
        timeoutMs,
        tenant,
        keys,
        attempts: createSignInAttempts(cookieOptions),
        strongSignIn,
        replayGuard,
        now,
      }),
      metrics,
    ),
    secondSignIn: createSecondSignIn({
      clientId: env.clientId,
      clientSecret: env.clientSecret,
      redirectUri: env.appBaseUrl + paths.linkCallback,
      fetch,
      timeoutMs,
      tenant,
      keys,
      strongSignIn,
      hasSecondFactor,
      now,
    }),
    linkingRequests: createLinkingRequests({
      cache: stores.persistentCache,
      secrets: env.sessionSecrets,
      now,
    }),
    portalSessions: createPortalSessions({
      store: portalSessionStore,
      cookie: createHostCookie('latchkey', cookieOptions),
      now,
    }),
  };
}

/** The same sign-in, whose beginnings are a figure: of one that the tenant does not let come back, nothing else tells. */
function counted(signIn: SignIn, metrics: Pick<Metrics, 'signInStarted'>): SignIn {
  return {
    ...signIn,
    async start(...args) {
      const answer = await signIn.start(...args);
      metrics.signInStarted();
      return answer;
    },
  };
}
