import { randomBytes } from 'node:crypto';
import { chmodSync, chownSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { MANAGEMENT, PORTAL } from '../../tenant/seed/applications';
import { type Engine, type Outcome } from './engine';

/** A portal that runs as an operator would run it: its number, one writable folder, secrets as files. */
export interface ContainedPortal {
  url: string;
  /** Runs a command beside it, in its container. */
  exec: (...command: string[]) => Outcome;
  /** Whether it is ready within a minute; engines may take long to lay out an image. */
  becomesReady: () => Promise<boolean>;
  /** Has the engine stop it, and gives its exit code and how long that took. */
  stop: (waitSeconds: number) => { exitCode: number; tookMs: number };
  logs: () => string;
  remove: () => void;
}

interface Options {
  image: string;
  name: string;
  port: number;
  tenantUrl: string;
  /** The number that it runs as, which its folder belongs to. */
  userId: number;
  /** Whether that is told to the engine, or the image's own. */
  isOtherUser: boolean;
  hasNoNetwork?: boolean;
}

/** Lets a user of the container alone have it; who is not root can only let everybody. */
function giveTo(path: string, userId: number, mode: { forOne: number; forAll: number }): void {
  const isRoot = process.getuid?.() === 0;
  if (isRoot) chownSync(path, userId, userId);
  chmodSync(path, isRoot ? mode.forOne : mode.forAll);
}

/** Starts a portal in a container. */
export function startInContainer(engine: Engine, options: Options): ContainedPortal {
  const { image, name, port, tenantUrl, userId, isOtherUser, hasNoNetwork = false } = options;
  const folder = mkdtempSync(join(tmpdir(), 'latchkey-container-'));
  chmodSync(folder, 0o711);
  const data = join(folder, 'data');
  mkdirSync(data);
  giveTo(data, userId, { forOne: 0o700, forAll: 0o777 });
  const secret = (file: string, text: string) => {
    writeFileSync(join(folder, file), `${text}\n`);
    giveTo(join(folder, file), userId, { forOne: 0o400, forAll: 0o444 });
    return { from: join(folder, file), to: `/run/secrets/${file}` };
  };
  const url = `http://127.0.0.1:${port}`;
  // From where it can be reached: without a network that is its own container alone.
  const isReady = async () => {
    if (!hasNoNetwork) return (await fetch(`${url}/readyz`).catch(() => null))?.ok === true;
    const script = `fetch('${url}/readyz').then(({ ok }) => process.exit(ok ? 0 : 1))`;
    return engine.call('exec', name, 'node', '--eval', script).code === 0;
  };
  const started = engine.start(name, {
    image,
    hasNoNetwork,
    ...(isOtherUser ? { user: `${userId}:${userId}` } : {}),
    environment: {
      APP_BASE_URL: url,
      PORT: String(port),
      AUTH0_ISSUER_BASE_URL: tenantUrl,
      AUTH0_CLIENT_ID: PORTAL.clientId,
      AUTH0_CLIENT_SECRET_FILE: '/run/secrets/client_secret',
      AUTH0_CLIENT_ID_MGMT: MANAGEMENT.clientId,
      AUTH0_CLIENT_SECRET_MGMT_FILE: '/run/secrets/client_secret_mgmt',
      SESSION_SECRETS_FILE: '/run/secrets/session_secrets',
    },
    mounts: [
      { from: data, to: '/data', isWritable: true },
      secret('client_secret', PORTAL.clientSecret),
      secret('client_secret_mgmt', MANAGEMENT.clientSecret),
      secret('session_secrets', randomBytes(32).toString('base64url')),
    ],
  });
  if (started.code !== 0) throw new Error(`The container does not start. ${started.output}`);
  return {
    url,
    exec: (...command) => engine.call('exec', name, ...command),
    async becomesReady() {
      for (let attempt = 0; attempt < 240; attempt += 1) {
        if (await isReady()) return true;
        await sleep(250);
      }
      return false;
    },
    stop(waitSeconds) {
      const before = performance.now();
      engine.call('stop', '--time', String(waitSeconds), name);
      const tookMs = performance.now() - before;
      const told = engine.call('inspect', '--format', '{{.State.ExitCode}}', name).output;
      return { exitCode: Number(told.trim().split('\n').at(-1)), tookMs };
    },
    logs: () => engine.call('logs', name).output,
    remove() {
      engine.call('rm', '--force', name);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
