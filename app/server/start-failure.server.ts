import { hostname } from 'node:os';
import { ConfigurationError } from '~/env.server';
import { createLogger } from '~/log/logger.server';
import { readRelease } from '~/release.server';

/** What of the process is told where it looks for its configuration and what it says; a test has its own. */
interface Program {
  env: Readonly<Record<string, string | undefined>>;
  stdout: { write(text: string): unknown };
  stderr: { write(text: string): unknown; isTTY?: boolean };
}

/**
 * Tells what keeps the portal from starting: one line of JSON where its log would be, with every problem of the
 * configuration, and text on standard error for people, who sit at a terminal or have asked for it by
 * `LOG_FORMAT=pretty`. There is no stack: it is for the operator.
 */
export function tellStartFailure(error: unknown, { env, stdout, stderr }: Program = process): void {
  const message = error instanceof Error ? error.message : 'unknown error';
  const problems = error instanceof ConfigurationError ? error.problems : null;
  if (stderr.isTTY === true || env['LOG_FORMAT'] === 'pretty') {
    stderr.write(problems === null ? `Latchkey cannot start: ${message}\n` : `${message}\n`);
    return;
  }
  const log = createLogger({
    level: 'fatal',
    format: 'json',
    origin: {
      service: 'latchkey',
      version: readRelease().version,
      instance: env['HOSTNAME'] ?? hostname(),
    },
    destination: { write: (line) => void stdout.write(line) },
  });
  if (problems === null) log.fatal({ event: 'start.failed' }, `Latchkey cannot start: ${message}`);
  else
    log.fatal(
      { event: 'start.failed', problems },
      'Latchkey cannot start: the configuration has problems',
    );
}
