import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo, Server as NetServer } from 'node:net';
import { createServer as createTlsServer } from 'node:tls';
import { createApplication } from './app';
import { createInProcessFetch } from './http/in-process-fetch';
import { issueCode, type CodeOwner } from './protocol/authorization-code';
import { createProviderSource } from './protocol/provider';
import { SEED } from './seed/seed';
import type { Person } from './state/accounts';
import type { LogoutDelivery } from './state/backchannel-logout';
import { minutes } from './state/clock';
import type { FaultInput } from './state/faults';
import type { LoggedRequest } from './state/request-log';
import type { SigningKeys } from './state/signing-keys';
import { createState, type Seed, type StateOptions, type TenantState } from './state/state';

/** How a tenant begins. */
export interface TenantOptions extends StateOptions {
  /** Who and what is there from the beginning. */
  seed?: Seed;
}

/** How a tenant begins that listens. */
export interface StartOptions extends Omit<TenantOptions, 'issuer'> {
  /** 0 takes any free port. */
  port?: number;
  /** Where it listens; its own address is one of this machine whatever that is. */
  host?: string;
  /** PEM texts for `localhost`; the tenant listens by http where they are absent. */
  tls?: { key: string; cert: string };
}

/** A tenant. */
export interface Tenant {
  /** With a trailing slash, as Auth0 has it. */
  issuer: string;
  /** Without one. */
  baseUrl: string;
  people: readonly Person[];
  state: TenantState;
  /** Reaches the tenant inside this process, whatever host the address names. */
  fetch: typeof fetch;
  /** Replaces the faults in force. */
  setFaults(faults: readonly FaultInput[]): void;
  requests(): readonly LoggedRequest[];
  logoutDeliveries(): readonly LogoutDelivery[];
  /** Loads what people sign in with, which the first sign-in would have to wait for otherwise. */
  warmUp(): Promise<void>;
  /** Signs claims as the tenant does; `header` puts other members into the header. */
  sign: SigningKeys['sign'];
  /** The code for which somebody comes back from `authorizationUrl`, without the pages of a sign-in. */
  issueCode(authorizationUrl: URL, owner: CodeOwner): Promise<string>;
  /** Carries out every accepted ending now and waits until its logout tokens are delivered. */
  settle(): Promise<void>;
  /** Back to the seed. */
  reset(): void;
  close(): Promise<void>;
}

/** Makes a tenant that listens nowhere: what is in this process reaches it by its `fetch`. */
export function createTenant({ seed = SEED, ...options }: TenantOptions): Tenant {
  return joinTenant(createServer(), seed, options);
}

/** Starts a tenant, on loopback if nothing else is asked for. */
export async function startTenant({
  port = 0,
  host = '127.0.0.1',
  seed = SEED,
  tls,
  ...options
}: StartOptions = {}): Promise<Tenant> {
  // Clients that are kept from looking for a second or more would send to a connection that has just been closed.
  const server = createServer({ keepAliveTimeout: minutes(2) });
  const listener = tls
    ? createTlsServer(tls, (socket) => server.emit('connection', socket))
    : server;
  listener.listen(port, host);
  await once(listener, 'listening');
  const { port: taken } = listener.address() as AddressInfo;
  const issuer = tls ? `https://localhost:${taken}/` : `http://127.0.0.1:${taken}/`;
  return joinTenant(server, seed, { ...options, issuer }, listener);
}

function joinTenant(
  server: Server,
  seed: Seed,
  options: StateOptions,
  listener: NetServer = server,
): Tenant {
  const state = createState(seed, options);
  const { issuer } = state;
  const providerOf = createProviderSource(state);
  server.on('request', createApplication(state, providerOf));
  return {
    issuer,
    baseUrl: issuer.replace(/\/$/, ''),
    get people() {
      return state.accounts.all();
    },
    state,
    fetch: createInProcessFetch(server),
    setFaults: (faults) => state.faults.replace(faults),
    requests: () => state.requests.list(),
    logoutDeliveries: () => state.logout.deliveries(),
    warmUp: async () => {
      await providerOf();
    },
    sign: (claims, header) => state.keys.sign(claims, header),
    issueCode: async (authorizationUrl, owner) =>
      issueCode(state, await providerOf(), authorizationUrl, owner),
    settle: async () => {
      state.endings.finish();
      await state.logout.settled();
    },
    reset: () => state.reset(),
    close: async () => {
      state.endings.cancel();
      if (!listener.listening) return;
      const closed = once(listener, 'close');
      listener.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
