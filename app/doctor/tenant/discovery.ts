import { z } from 'zod';
import { type Env } from '~/env.server';
import { type Answer, type NoAnswer } from '../ask.server';
import { failed, type Finding, ok, type PortalCheck, warning } from '../check';

/** Whether the tenant offers what the portal needs. */
export const tenantDiscovery: PortalCheck = {
  id: 'tenant.discovery',
  group: 'tenant',
  title: 'The tenant offers what the portal needs',
  of: 'portal',
  needs: ['tenant.reach'],
  run: async ({ env, tenant }) => {
    const answer = await tenant.discovery();
    return judge(env, answer.isAnswered ? answer.json : null);
  },
};

/** Whether the tenant announces back-channel logout; as if it did where the document could not be read. */
export function supportsBackchannel(answer: Answer | NoAnswer): boolean {
  return (
    !answer.isAnswered ||
    documentSchema.safeParse(answer.json).data?.backchannel_logout_supported !== false
  );
}

const list = z.array(z.string()).catch([]);
const endpoint = z.string().catch('');
const documentSchema = z.looseObject({
  issuer: z.string().catch(''),
  authorization_endpoint: endpoint,
  token_endpoint: endpoint,
  jwks_uri: endpoint,
  end_session_endpoint: z.string().nullish().catch(null),
  code_challenge_methods_supported: list,
  id_token_signing_alg_values_supported: list,
  backchannel_logout_supported: z.boolean().catch(false),
});
type Document = z.output<typeof documentSchema>;

function judge(env: Env, json: unknown): Finding[] {
  const document = documentSchema.parse(json);
  const findings = [
    ...judgeIssuer(env, document),
    ...judgeEndpoints(env, document),
    ...judgeFeatures(document),
  ];
  return findings.length > 0 ? findings : [ok(`The issuer is ${document.issuer}.`)];
}

/** OpenID Connect Discovery 1.0 section 4.3. */
function judgeIssuer({ issuerBaseUrl }: Env, { issuer }: Document): Finding[] {
  if (issuer.replace(/\/$/, '') === issuerBaseUrl) return [];
  return [
    failed(
      'issuer',
      `The tenant calls itself ${hostOf(issuer)}, which is not ${hostOf(issuerBaseUrl)}.`,
      URL.canParse(issuer)
        ? `If ${hostOf(issuer)} is the login domain of your tenant, set AUTH0_ISSUER_BASE_URL to ${new URL(issuer).href.replace(/\/$/, '')}.`
        : 'Set AUTH0_ISSUER_BASE_URL to the login domain of an Auth0 tenant.',
    ),
  ];
}

function judgeEndpoints({ issuerBaseUrl }: Env, document: Document): Finding[] {
  const endpoints = {
    authorization_endpoint: document.authorization_endpoint,
    token_endpoint: document.token_endpoint,
    jwks_uri: document.jwks_uri,
  };
  const isElsewhere = (url: string) =>
    !URL.canParse(url) || new URL(url).origin !== new URL(issuerBaseUrl).origin;
  const names = Object.entries(endpoints).flatMap(([name, url]) =>
    isElsewhere(url) ? [name] : [],
  );
  if (names.length === 0) return [];
  return [
    failed(
      'endpoints',
      `The discovery document has ${names.join(', ')} at another place than the tenant, or not at all.`,
      'Set AUTH0_ISSUER_BASE_URL to the login domain of an Auth0 tenant.',
    ),
  ];
}

function judgeFeatures(document: Document): Finding[] {
  const findings: Finding[] = [];
  if (!document.code_challenge_methods_supported.includes('S256'))
    findings.push(
      failed(
        'no_pkce',
        'The tenant offers no PKCE with S256.',
        'Set AUTH0_ISSUER_BASE_URL to the login domain of an Auth0 tenant.',
      ),
    );
  if (!document.id_token_signing_alg_values_supported.includes('RS256'))
    findings.push(
      failed(
        'no_rs256',
        'The tenant signs no ID tokens with RS256.',
        'Set the JWT signature algorithm of the portal’s application to RS256.',
      ),
    );
  if (document.end_session_endpoint == null)
    findings.push(
      warning(
        'no_end_session',
        'The tenant announces no end-session endpoint, so people are signed out by /v2/logout.',
        'Turn “RP-Initiated Logout End Session Endpoint Discovery” on in the advanced settings of the tenant.',
      ),
    );
  if (!document.backchannel_logout_supported)
    findings.push(
      warning(
        'no_backchannel',
        'The tenant announces no back-channel logout: the portal does not hear of sessions that end elsewhere.',
        'Have back-channel logout added to the plan of the tenant (Enterprise).',
      ),
    );
  return findings;
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : 'nothing that is a URL';
}
