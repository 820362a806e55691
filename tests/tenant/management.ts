import { MANAGEMENT } from '../../tenant/seed/applications';
import type { Tenant } from '../../tenant/tenant';
import { exchange } from './sign-in';

export interface SessionBody {
  id: string;
  user_id: string;
  created_at: string;
  updated_at: string | null;
  authenticated_at: string;
  idle_expires_at: string;
  expires_at: string;
  last_interacted_at?: string;
  device: Record<string, string | null | undefined>;
  clients: { client_id: string }[];
  authentication: { methods: { name: string; timestamp: string; type?: string }[] };
  session_metadata: Record<string, string> | null;
  actor?: { sub: string };
}

interface RefreshTokenBody {
  id: string;
  user_id: string;
  client_id: string;
  session_id: string | null;
  rotating: boolean;
  last_exchanged_at: string | null;
  resource_servers: { audience: string; scopes: string }[];
  refresh_token_metadata: Record<string, string> | null;
}

interface AnswerBody {
  sessions?: SessionBody[];
  tokens?: RefreshTokenBody[];
  refresh_tokens?: RefreshTokenBody[];
  next?: string;
  error?: string;
  errorCode?: string;
  message?: string;
  statusCode?: number;
}

export interface Answer<Body = AnswerBody> {
  status: number;
  headers: Headers;
  /** Empty where the answer is no JSON. */
  body: Body;
}

/** An access token for the Management API, by client credentials. */
export async function managementToken(
  tenant: Tenant,
  { clientId, clientSecret }: { clientId: string; clientSecret: string } = MANAGEMENT,
  more: Record<string, string> = {},
): Promise<string> {
  const { access_token: token } = await exchange(tenant, {
    grant_type: 'client_credentials',
    client_id: clientId,
    client_secret: clientSecret,
    audience: `${tenant.issuer}api/v2/`,
    ...more,
  });
  return token;
}

/** Calls the Management API; `call` is a method and a path, as in `GET /sessions/abc`. */
export async function manage<Body = AnswerBody>(
  tenant: Tenant,
  token: string | undefined,
  call: string,
  body?: unknown,
): Promise<Answer<Body>> {
  const [method = 'GET', path = '/'] = call.split(' ');
  const response = await fetch(`${tenant.baseUrl}/api/v2${path}`, {
    method,
    headers: {
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
    },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  const text = await response.text();
  const parsed: unknown = /^[{[]/.test(text) ? JSON.parse(text) : {};
  return { status: response.status, headers: response.headers, body: parsed as Body };
}

interface LogBody {
  type: string;
  date: string;
  log_id: string;
  details: Record<string, unknown>;
}

/** The log of a person, by default its first page, without what became of logout tokens. */
export async function logOf(
  tenant: Tenant,
  token: string,
  userId: string,
  query = '',
): Promise<LogBody[]> {
  const path = `/users/${encodeURIComponent(userId)}/logs${query}`;
  const { body } = await manage<LogBody[]>(tenant, token, `GET ${path}`);
  return body.filter(({ type }) => !type.startsWith('oidc_backchannel_logout_'));
}

/** A person's sessions, first page. */
export async function sessionsOf(
  tenant: Tenant,
  token: string,
  userId: string,
): Promise<SessionBody[]> {
  const { body } = await manage(tenant, token, `GET /users/${encodeURIComponent(userId)}/sessions`);
  return body.sessions ?? [];
}
