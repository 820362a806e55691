import { parseArgs } from 'node:util';
import { readEnvFile } from '~/env-file.server';
import { errorCode } from '~/error-code';
import { type ProgramCall, UsageError } from './program';

interface CommandLine {
  /** What is no option. */
  names: readonly string[];
  /** Which of the program's own options were given. */
  given: ReadonlySet<string>;
  /** The environment, and of the file of `--dotenv` what it does not have. */
  env: ProgramCall['env'];
}

/**
 * Reads what a program was called with. `options` are its own, besides `--dotenv`, which all have.
 *
 * @throws {UsageError} It quotes no argument: one may be somebody's user id.
 */
export function readCommandLine(
  { args, env }: Pick<ProgramCall, 'args' | 'env'>,
  options: readonly string[] = [],
): CommandLine {
  const { positionals, values } = parse(args, options);
  const { dotenv } = values;
  return {
    names: positionals,
    given: new Set(Object.keys(values)),
    env: typeof dotenv === 'string' ? { ...readFile(dotenv), ...env } : env,
  };
}

function parse(args: readonly string[], options: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        ...Object.fromEntries(options.map((option) => [option, { type: 'boolean' as const }])),
        dotenv: { type: 'string' },
      },
    });
  } catch {
    throw new UsageError('This program does not have such an option.');
  }
}

function readFile(path: string): ProgramCall['env'] {
  try {
    return readEnvFile(path);
  } catch (error) {
    const code = errorCode(error) ?? 'unknown';
    throw new UsageError(`The file of --dotenv cannot be read (${code}).`);
  }
}
