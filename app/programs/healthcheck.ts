import { z } from 'zod';
import { port } from '../env-values';
import { paths } from '../paths';

const settings = z.object({ HOST: z.string().default('127.0.0.1'), PORT: port.default(3000) });
const timeLimitMs = 3000;

/**
 * `node build/healthcheck.js`, for containers without curl: ends with 0 when the portal of this environment answers
 * at `/healthz`, and with 1 and a line of why when it does not.
 */
async function check(): Promise<void> {
  const given = Object.entries(process.env).filter(([, value]) => value?.trim());
  const { HOST, PORT } = settings.parse(Object.fromEntries(given));
  const response = await fetch(`http://${addressOf(HOST)}:${PORT}${paths.healthz}`, {
    signal: AbortSignal.timeout(timeLimitMs),
  });
  if (!response.ok) throw new Error(`the portal answers ${response.status}`);
}

/** A portal that listens at every address is asked at one of them. */
function addressOf(host: string): string {
  if (host === '0.0.0.0') return '127.0.0.1';
  if (host === '::') return '[::1]';
  return host.includes(':') ? `[${host}]` : host;
}

try {
  await check();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : 'unknown error'}\n`);
  process.exitCode = 1;
}
