import { setTimeout as pause } from 'node:timers/promises';
import { type PortalServer, startPortal } from '../servers';
import { runDocumented } from './documented-commands';
import type { Release } from './releases';
import type { Deed } from './tally';

interface Options {
  tenantUrl: string;
  ports: readonly [number, number];
  environment: Record<string, string>;
}

/** Resolves once a portal says that people may be sent to it. */
export async function untilReady(url: string): Promise<void> {
  while ((await fetch(`${url}/readyz`)).status !== 200) await pause(50);
}

/** Two places for portals behind a proxy, in each of which either release may run. */
export class Slots {
  readonly deeds: Deed[] = [];
  /** How long each stop took, from the signal to the end of the process, in milliseconds. */
  readonly stopsMs: number[] = [];
  /** How long each start took until it was ready, in milliseconds. */
  readonly startsMs: number[] = [];
  /** What the portals have printed that was a warning or worse. */
  readonly trouble: string[] = [];
  readonly #options: Options;
  readonly #running: (PortalServer | undefined)[] = [undefined, undefined];

  constructor(options: Options) {
    this.#options = options;
  }

  portal(slot: number): PortalServer {
    const portal = this.#running[slot];
    if (portal === undefined) throw new Error(`No portal runs in place ${slot}.`);
    return portal;
  }

  async start(slot: number, { checkout }: Release): Promise<void> {
    const { tenantUrl, ports, environment } = this.#options;
    const began = Date.now();
    const port = ports[slot] ?? 0;
    const portal = await startPortal(tenantUrl, port, environment, [], checkout);
    this.#running[slot] = portal;
    await untilReady(portal.url);
    this.startsMs.push(Date.now() - began);
  }

  /** SIGTERM, and another release in its place once it has ended; resolves when the proxy knows that one. */
  async replaceByStop(slot: number, release: Release): Promise<void> {
    const portal = this.portal(slot);
    const at = Date.now();
    await runDocumented('stop', { PID: String(portal.child.pid) });
    const goneAt = Date.now();
    const code = await portal.end();
    this.deeds.push({ what: 'stop', at, goneAt });
    this.stopsMs.push(goneAt - at);
    if (code !== 0) this.trouble.push(`A portal ended with ${code}.`);
    await this.#replace(slot, release);
  }

  /** SIGKILL, and another release in its place. */
  async replaceByKill(slot: number, release: Release): Promise<void> {
    const at = Date.now();
    await this.portal(slot).kill();
    this.deeds.push({ what: 'kill', at, goneAt: Date.now() });
    await this.#replace(slot, release);
  }

  async stopAll(): Promise<void> {
    for (const slot of this.#running.keys()) await this.#clear(slot);
  }

  async #replace(slot: number, release: Release): Promise<void> {
    await this.#clear(slot);
    await this.start(slot, release);
    const port = this.#options.ports[slot] ?? 0;
    await runDocumented('wait', { PORT: String(port) });
  }

  async #clear(slot: number): Promise<void> {
    const portal = this.#running[slot];
    if (portal === undefined) return;
    await portal.stop();
    this.trouble.push(
      ...portal.log.filter((line) => /"level":"?(?:warn|error|fatal|[456]0)/.test(line)),
    );
    this.#running[slot] = undefined;
  }
}
