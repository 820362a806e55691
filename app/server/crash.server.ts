import { type Logger } from '~/log/logger.server';

/** What of the process ends it; a test has its own. */
interface Program {
  on(event: 'uncaughtException' | 'unhandledRejection', listener: (reason: unknown) => void): void;
  exit(code: number): void;
}

/**
 * Ends the program with 1 and one line in its log when an error is caught by nobody: what it has left half done is not
 * known. Node.js would print a stack of many lines, and whatever was thrown.
 */
export function exitOnCrash(
  log: Pick<Logger, 'fatal' | 'flush'>,
  program: Program = process,
): void {
  for (const origin of ['uncaughtException', 'unhandledRejection'] as const)
    program.on(origin, (reason) => {
      log.fatal({ event: 'crashed', origin, err: reason }, 'the portal has crashed');
      log.flush();
      program.exit(1);
    });
}
