import { Router, urlencoded, type Request, type Response } from 'express';
import { asyncRoute } from '../http/async-route';
import { visitorOf } from '../http/visitor';
import { loginPage } from '../pages/login-and-logout';
import { errorPage, sendPage } from '../pages/page';
import { identitiesOf, type Person, type SignIn } from '../state/accounts';
import { kindOf } from '../state/connections';
import type { Session } from '../state/sessions';
import type { TenantState } from '../state/state';
import { sessionOfVisitor } from './browser-session';
import { BLOCKED, EXPIRED, finish, type Interaction } from './pending-sign-in';
import type { ProviderSource } from './provider';

function applicationName(state: TenantState, interaction: Interaction): string {
  const asking = state
    .applications()
    .find(({ clientId }) => clientId === interaction.params.client_id);
  return asking?.name ?? 'the application';
}

function suggestedEmail({ accounts }: TenantState, interaction: Interaction): string {
  const hint = interaction.params.login_hint;
  if (typeof hint === 'string') return hint;
  // Whoever wants another connection wants another address too.
  if (wantedConnection(interaction) !== undefined) return '';
  return accounts.byId(interaction.session?.accountId ?? '')?.email ?? '';
}

/** The name of the connection that the application wants, instead of a choice among all of them. */
function wantedConnection({ params }: Interaction): string | undefined {
  return typeof params.connection === 'string' ? params.connection : undefined;
}

/**
 * Somebody else's session in this browser ends before a new one begins. None of Auth0's initiators is for this,
 * so that no application hears of it.
 */
function makeRoomFor(person: Person, former: Session | undefined, state: TenantState): void {
  if (former && former.userId !== person.userId) state.endings.endSession(former.id, null);
}

/** Whether people can sign in with this connection at present. */
function isOffered({ connections }: TenantState, name: string): boolean {
  return connections.byName(name)?.isEnabled ?? true;
}

/** The ways to sign in with this login where the application wants it; several where people share an address. */
function candidatesFor(state: TenantState, interaction: Interaction, login: string): SignIn[] {
  const wanted = wantedConnection(interaction);
  const { accounts } = state;
  const known = accounts.signInsWith(login);
  const unknown = accounts
    .withoutAccount(login)
    .map((person) => ({ account: person, identity: person }));
  return [...known, ...unknown]
    .filter(({ identity }) => wanted === undefined || identity.connection === wanted)
    .filter(({ identity }) => isOffered(state, identity.connection));
}

/**
 * Whom another provider signs in again without a question, because it still knows the browser: Auth0 passes
 * `prompt` on, and not every provider heeds it.
 */
function knownToProvider(
  { accounts, connections, settings }: TenantState,
  session: Session | undefined,
  wanted: string | undefined,
): SignIn | undefined {
  if (settings.providersAskAgain || !session) return undefined;
  const account = accounts.byId(session.userId);
  const { connection = account?.connection } = session;
  const identity = account && identitiesOf(account).find((one) => one.connection === connection);
  if (!account || !identity || (wanted !== undefined && wanted !== connection)) return undefined;
  const kind = kindOf(connections.byName(identity.connection)?.strategy ?? 'auth0');
  return kind === 'social' || kind === 'enterprise' ? { account, identity } : undefined;
}

/** Writes into the account's log that somebody signed in as this person, or tried to. */
function note(
  state: TenantState,
  request: Request,
  interaction: Interaction,
  { account, identity }: SignIn,
  type: 's' | 'fp',
): void {
  const clientId = interaction.params.client_id;
  const { ip, userAgent } = visitorOf(request, state.settings.visitor);
  state.accountLog.add({
    type,
    user_id: account.userId,
    connection: identity.connection,
    client_id: typeof clientId === 'string' ? clientId : undefined,
    client_name: applicationName(state, interaction),
    description: type === 'fp' ? 'Wrong email or password.' : undefined,
    ip,
    user_agent: userAgent,
  });
}

/** The login page and what its form does. */
export function signInRoutes(state: TenantState, providerOf: ProviderSource): Router {
  const routes = Router();

  const pending = async (request: Request, response: Response) => {
    const { provider } = await providerOf();
    const interaction = await provider.Interaction.find(String(request.params.uid));
    if (!interaction) sendPage(response, 400, errorPage(EXPIRED));
    return interaction;
  };

  const former = async (request: Request, response: Response) => {
    const { provider } = await providerOf();
    return sessionOfVisitor(state, provider, request, response);
  };

  /** Sends the browser back as whoever has proven to be this person. */
  const enter = async (
    request: Request,
    response: Response,
    interaction: Interaction,
    signIn: SignIn,
  ) => {
    const { account: person, identity } = signIn;
    if (person.blocked) {
      await finish(interaction, { error: 'unauthorized', error_description: BLOCKED });
    } else {
      // Whoever comes from another provider for the first time has an account from now on.
      if (!state.accounts.byId(person.userId))
        state.accounts.add({ ...person, createdAt: state.clock.now() });
      makeRoomFor(person, await former(request, response), state);
      note(state, request, interaction, signIn, 's');
      const amr = state.settings.visitor.mfa ? ['mfa'] : undefined;
      const { connection } = identity;
      await finish(interaction, { login: { accountId: person.userId, amr, connection } });
    }
    response.redirect(303, interaction.returnTo);
  };

  routes.get(
    '/u/login/:uid',
    asyncRoute(async (request, response) => {
      const interaction = await pending(request, response);
      if (!interaction) return;
      const elsewhere = state.settings.identityProviderUrl;
      if (elsewhere !== null && request.query.returned === undefined) {
        const back = new URL(`${request.path}?returned`, state.issuer).href;
        return response.redirect(302, `${elsewhere}?${new URLSearchParams({ back }).toString()}`);
      }
      const name = applicationName(state, interaction);
      const email = suggestedEmail(state, interaction);
      const connection = wantedConnection(interaction);
      if (connection !== undefined && !state.connections.byName(connection)?.isEnabled) {
        const error_description = 'the connection is not enabled';
        await finish(interaction, { error: 'invalid_request', error_description });
        return response.redirect(303, interaction.returnTo);
      }
      const known = knownToProvider(state, await former(request, response), connection);
      if (known) return enter(request, response, interaction, known);
      const page = loginPage({ action: request.path, applicationName: name, connection, email });
      sendPage(response, 200, page);
    }),
  );

  routes.post(
    '/u/login/:uid',
    urlencoded({ extended: false }),
    asyncRoute(async (request, response) => {
      const interaction = await pending(request, response);
      if (!interaction) return;
      const { username = '', password = '' } = request.body as Record<string, string | undefined>;
      const candidates = candidatesFor(state, interaction, username);
      const signIn = candidates.find(({ identity }) => identity.password === password);
      if (!signIn) {
        if (candidates[0]) note(state, request, interaction, candidates[0], 'fp');
        const page = loginPage({
          action: request.path,
          applicationName: applicationName(state, interaction),
          connection: wantedConnection(interaction),
          email: username,
          error: 'Wrong e-mail address or password.',
        });
        return sendPage(response, 400, page);
      }
      return enter(request, response, interaction, signIn);
    }),
  );

  return routes;
}
