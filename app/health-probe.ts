import { z } from 'zod';
import { port } from './env-values';
import { paths } from './paths';

const settings = z.object({ HOST: z.string().default('127.0.0.1'), PORT: port.default(3000) });

/** Less than what a container engine waits for an answer. */
const timeLimitMs = 3000;

/**
 * Asks the portal of this environment whether it is alive.
 *
 * @returns null where it is, else in one line what was asked and what came of it.
 */
export async function probeHealth(
  environment: Record<string, string | undefined>,
): Promise<string | null> {
  const given = Object.entries(environment).filter(([, value]) => value?.trim());
  const { data, error } = settings.safeParse(Object.fromEntries(given));
  if (error) return error.issues.map(({ path, message }) => `${path.join()} ${message}`).join('; ');
  const address = `http://${addressOf(data.HOST)}:${data.PORT}${paths.healthz}`;
  try {
    const answer = await fetch(address, {
      redirect: 'manual',
      signal: AbortSignal.timeout(timeLimitMs),
    });
    return answer.ok ? null : `${address} answers ${answer.status}`;
  } catch (thrown) {
    return `${address} gives no answer: ${reasonOf(thrown)}`;
  }
}

/** A portal that listens at every address is asked at one of them. */
function addressOf(host: string): string {
  if (host === '0.0.0.0') return '127.0.0.1';
  if (host === '::') return '[::1]';
  return host.includes(':') ? `[${host}]` : host;
}

/** `fetch` says what happened in the cause of its error. */
function reasonOf(thrown: unknown): string {
  if (!(thrown instanceof Error)) return 'unknown';
  if (thrown.name === 'TimeoutError') return `none within ${timeLimitMs} ms`;
  const { cause } = thrown;
  if (!(cause instanceof Error)) return thrown.message;
  return 'code' in cause ? String(cause.code) : cause.message;
}
