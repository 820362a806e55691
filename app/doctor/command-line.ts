import { parseArgs } from 'node:util';
import { type Check } from './check';

export const usage = `Usage: node build/doctor.js [options]

Looks whether the portal of this environment is set up right, and changes nothing.

  --json             print the report as JSON
  --list             print the checks, and carry out none
  --settings         print the configuration too, as it is understood, without its secrets
  --only <a,b>       carry out these checks or groups alone
  --strict           end with 1 for a warning too
  --user <id>        a user id of the tenant, by whose sessions the plan is told for certain
  --dotenv <path>    read from this file, where it is there, what the environment does not have
  --help             print this

Ends with 0 where nothing failed, with 1 where something did, and with 2 where the doctor could not run.
`;

/** What the doctor was asked for. */
export interface Wanted {
  isHelp: boolean;
  isList: boolean;
  isJson: boolean;
  isStrict: boolean;
  /** Whether the settings are shown to people; programs are always told. */
  showsSettings: boolean;
  userId: string | null;
  envFile: string | null;
  selected: readonly Check[];
}

/** An option or a check that there is not. The message names it. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Reads the arguments. @throws {UsageError} */
export function readCommandLine(args: readonly string[], checks: readonly Check[]): Wanted {
  const values = parse(args);
  return {
    isHelp: values.help ?? false,
    isList: values.list ?? false,
    isJson: values.json ?? false,
    isStrict: values.strict ?? false,
    showsSettings: values.settings ?? false,
    userId: values.user === undefined ? null : readUserId(values.user),
    envFile: values.dotenv ?? null,
    selected: values.only === undefined ? checks : select(values.only, checks),
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        help: { type: 'boolean' },
        list: { type: 'boolean' },
        json: { type: 'boolean' },
        strict: { type: 'boolean' },
        settings: { type: 'boolean' },
        only: { type: 'string' },
        user: { type: 'string' },
        dotenv: { type: 'string' },
      },
    }).values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : 'The options cannot be read.');
  }
}

/** An id has its connection before a bar; anything else would ask the tenant for something else. */
function readUserId(given: string): string {
  if (/^[^|\s]+\|.*\S$/.test(given)) return given;
  throw new UsageError('--user takes a user id of the tenant, such as auth0|….');
}

/** By the name of a check, the beginning of some, or a group. */
function select(names: string, checks: readonly Check[]): readonly Check[] {
  const wanted = names.split(',').map((name) => name.trim());
  const isMeant = ({ id, group }: Check, name: string) =>
    id === name || group === name || id.startsWith(`${name}.`);
  const unknown = wanted.find((name) => !checks.some((check) => isMeant(check, name)));
  if (unknown !== undefined)
    throw new UsageError(`There is no check or group “${unknown}”; --list names them.`);
  return checks.filter((check) => wanted.some((name) => isMeant(check, name)));
}
