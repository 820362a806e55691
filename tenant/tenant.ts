import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createApplication } from './app';
import { SEED } from './seed/seed';
import type { Person } from './state/accounts';
import type { LogoutDelivery } from './state/backchannel-logout';
import type { FaultInput } from './state/faults';
import type { LoggedRequest } from './state/request-log';
import { createState, type StateOptions, type TenantState } from './state/state';

/** How a tenant starts. */
export interface TenantOptions extends StateOptions {
  /** 0 takes any free port. */
  port?: number;
}

/** A running tenant. */
export interface Tenant {
  /** With a trailing slash, as Auth0 has it. */
  issuer: string;
  /** Without one. */
  baseUrl: string;
  people: readonly Person[];
  state: TenantState;
  /** Replaces the faults in force. */
  setFaults(faults: readonly FaultInput[]): void;
  requests(): readonly LoggedRequest[];
  logoutDeliveries(): readonly LogoutDelivery[];
  /** Carries out every accepted ending now and waits until its logout tokens are delivered. */
  settle(): Promise<void>;
  /** Back to the seed. */
  reset(): void;
  close(): Promise<void>;
}

/** Starts a tenant on loopback. */
export async function startTenant({ port = 0, ...options }: TenantOptions = {}): Promise<Tenant> {
  const state = await createState(SEED, options);
  let listener: RequestListener = (_request, response) => response.writeHead(503).end();
  const server = createServer((request, response) => void listener(request, response));
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  state.issuer = `${baseUrl}/`;
  state.reset();
  const application = createApplication(state);
  listener = application;

  return {
    issuer: state.issuer,
    baseUrl,
    get people() {
      return state.accounts.all();
    },
    state,
    setFaults: (faults) => state.faults.replace(faults),
    requests: () => state.requests.list(),
    logoutDeliveries: () => state.logout.deliveries(),
    settle: async () => {
      state.endings.finish();
      await state.logout.settled();
    },
    reset: () => state.reset(),
    close: async () => {
      state.endings.cancel();
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
