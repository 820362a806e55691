import type { IncomingMessage, ServerResponse } from 'node:http';
import type Provider from 'oidc-provider';
import type { KoaContextWithOIDC } from 'oidc-provider';
import { visitorOf } from '../http/visitor';
import { kindOf, type ConnectionKind } from '../state/connections';
import {
  newSession,
  touchSession,
  type AuthenticationMethod,
  type Session,
} from '../state/sessions';
import type { TenantState } from '../state/state';

type BrowserSession = InstanceType<Provider['Session']>;

/** Auth0's names of what somebody signs in with in a connection of this kind. */
const METHODS: Record<ConnectionKind, string> = {
  database: 'pwd',
  social: 'federated',
  enterprise: 'federated',
  email: 'email',
  sms: 'phone',
};

/** Where the sign-in that this request finishes took place. */
function connectionNow(ctx: KoaContextWithOIDC): string | undefined {
  return (ctx.oidc.result?.login as { connection?: string } | undefined)?.connection;
}

function methodsNow(
  { clock, connections, settings }: TenantState,
  userId: string,
  connection = '',
  isChallenged = false,
): AuthenticationMethod[] {
  const timestamp = clock.now();
  const [provider = ''] = userId.split('|');
  const name = METHODS[kindOf(connections.byName(connection)?.strategy ?? provider)];
  const password = { name, timestamp };
  return settings.visitor.mfa || isChallenged
    ? [password, { name: 'mfa', timestamp, type: 'otp' }]
    : [password];
}

/** The tenant's session of this browser: found, renewed after a new password, or begun. */
function sessionOf(browser: BrowserSession, state: TenantState, ctx: KoaContextWithOIDC): Session {
  const { accountId = '', uid } = browser;
  const known = state.sessions.ofBrowser(uid);
  const connection = connectionNow(ctx);
  const isChallenged = ctx.oidc.result?.mfa !== undefined;
  if (known?.userId === accountId) {
    if (ctx.oidc.result?.login) {
      known.connection = connection ?? known.connection;
      known.methods = methodsNow(state, accountId, known.connection, isChallenged);
      known.authenticatedAt = state.clock.now();
      state.accountLog.noteSession(accountId, known.id);
    }
    return known;
  }
  const visitor = visitorOf(ctx.req, state.settings.visitor);
  const methods = methodsNow(state, accountId, connection, isChallenged);
  const begun = { ...newSession(accountId, uid, visitor, methods, state.clock), connection };
  state.sessions.add(begun);
  state.accountLog.noteSession(accountId, begun.id);
  return begun;
}

/**
 * Makes `sid` the id of the Auth0 session, the same for every application of a browser;
 * oidc-provider by itself gives each application a `sid` of its own.
 */
export function shareOneSessionId(
  provider: Provider,
  state: TenantState,
  contextNow: () => KoaContextWithOIDC | undefined,
): void {
  provider.Session.prototype.ensureClientContainer = function (this: BrowserSession, clientId) {
    const ctx = contextNow();
    if (ctx) this.sidFor(clientId, sessionOf(this, state, ctx).id);
  };
  provider.Client.prototype.includeSid = () => true;

  provider.on('authorization.success', (ctx: KoaContextWithOIDC) => {
    const { session, client } = ctx.oidc;
    const known = session && state.sessions.ofBrowser(session.uid);
    if (!known || !client) return;
    touchSession(known, client.clientId, visitorOf(ctx.req, state.settings.visitor), state.clock);
  });
}

/** The session of the browser that sends this request. */
export async function sessionOfVisitor(
  state: TenantState,
  provider: Provider,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<Session | undefined> {
  const browser = await provider.Session.get(provider.createContext(request, response));
  return state.sessions.ofBrowser(browser.uid);
}
