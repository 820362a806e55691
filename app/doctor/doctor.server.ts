import { parseEnv } from '~/env.server';
import { tellableHost } from '~/host-name';
import { fetchThrough } from '~/tenant-calls/proxied-fetch.server';
import { createApplicationEvidence } from './application/application-evidence.server';
import { type ClockReading, createAsk } from './ask.server';
import { type Check, type Portal, type Surroundings } from './check';
import { checks as allChecks } from './checks';
import { createClientEvidence } from './client-evidence.server';
import { readSettings } from './configuration/settings.server';
import { readCommandLine, usage, UsageError } from './command-line';
import { type Bounds, examine, usualBounds } from './examine.server';
import { createManagementEvidence } from './management/management-evidence.server';
import { once } from './once';
import { readSecretsOnce } from './read-secrets-once.server';
import { createRedaction, redactResults, redactSettings } from './redact';
import { outcomeOf, writeJson, writeSettings, writeTable } from './report';
import { createOutsideEvidence } from './outside/outside-evidence.server';
import { codeOf, type Disk } from './store/disk.server';
import { createTenantEvidence } from './tenant/tenant-evidence.server';

/** Where the doctor works, so that a test can put a world of its own in place. */
export interface DoctorWorld {
  surroundings: Surroundings;
  fetch: typeof fetch;
  /** Milliseconds since some moment, by a clock that nobody sets. */
  elapsed: () => number;
  disk: Disk;
  /** The addresses of a name, as this machine knows them. */
  lookUp: (hostname: string) => Promise<readonly string[]>;
  /** Reads variables from a file beside those of the environment. */
  readEnvFile?: (path: string) => Surroundings['source'];
  checks?: readonly Check[];
  bounds?: Bounds;
}

/** What a program prints, and ends with. */
export interface Printed {
  output: string;
  errors: string;
  exitCode: 0 | 1 | 2;
}

/** Carries out what the arguments ask for. */
export async function runDoctor(args: readonly string[], world: DoctorWorld): Promise<Printed> {
  const checks = world.checks ?? allChecks;
  let portal: Portal | null = null;
  try {
    const wanted = readCommandLine(args, checks);
    if (wanted.isHelp) return { output: usage, errors: '', exitCode: 0 };
    if (wanted.isList) return { output: listOf(wanted.selected), errors: '', exitCode: 0 };
    const given = {
      ...(wanted.envFile === null ? {} : readEnvFile(wanted.envFile, world)),
      ...world.surroundings.source,
    };
    const source = readSecretsOnce(given);
    const surroundings = { ...world.surroundings, source };
    const found = await examine({
      checks,
      selected: wanted.selected,
      surroundings,
      openPortal: () => (portal = openPortal(surroundings, world, wanted.userId)),
      bounds: world.bounds ?? usualBounds,
    });
    const clean = createRedaction(source);
    const results = redactResults(found, clean);
    const settings = redactSettings(readSettings(given, source), clean);
    const outcome = outcomeOf(results);
    const isBad = outcome === 'failed' || (wanted.isStrict && outcome === 'warning');
    const output = wanted.isJson
      ? writeJson(results, settings)
      : `${wanted.showsSettings ? writeSettings(settings) : ''}${writeTable(results)}`;
    return { output, errors: '', exitCode: isBad ? 1 : 0 };
  } catch (error) {
    if (error instanceof UsageError)
      return { output: '', errors: `${error.message}\n\n${usage}`, exitCode: 2 };
    throw error;
  } finally {
    (portal as Portal | null)?.management.close();
  }
}

function readEnvFile(path: string, world: DoctorWorld): Surroundings['source'] {
  try {
    return world.readEnvFile?.(path) ?? {};
  } catch (error) {
    throw new UsageError(`The file of --dotenv cannot be read (${codeOf(error)}).`);
  }
}

function openPortal(
  surroundings: Surroundings,
  { fetch, elapsed, disk, lookUp, bounds = usualBounds }: DoctorWorld,
  userId: string | null,
): Portal {
  const env = parseEnv(surroundings.source);
  const { now } = surroundings;
  const clocks: ClockReading[] = [];
  const ask = createAsk({
    fetch: fetchThrough(env.outgoingProxy, fetch),
    now,
    elapsed,
    proxy: env.outgoingProxy === null ? null : tellableHost(env.outgoingProxy.url, 'HTTPS_PROXY'),
    answerMs: bounds.answerMs,
    onClock: (reading) => clocks.push(reading),
  });
  const hasFile = env.redisUrl === null && env.databasePath !== ':memory:';
  const isDiskAnswering = once(async () =>
    hasFile ? disk.isAnswering(env.databasePath, bounds.answerMs) : true,
  );
  const management = createManagementEvidence(env, {
    ask,
    now,
    isDiskAnswering,
    // What the answer itself says is heard before, and the check ends after.
    timeoutMs: (bounds.answerMs + bounds.checkMs) / 2,
  });
  return {
    ...surroundings,
    env,
    ask,
    tenant: createTenantEvidence(env, ask, clocks),
    application: createApplicationEvidence(env, ask),
    management,
    clients: createClientEvidence(env, management),
    outside: createOutsideEvidence({ env, ask, now, lookUp }),
    disk,
    isDiskAnswering,
    answerMs: bounds.answerMs,
    userId,
  };
}

function listOf(checks: readonly Check[]): string {
  const width = Math.max(...checks.map(({ id }) => id.length));
  return checks.map(({ id, title }) => `${id.padEnd(width)}  ${title}\n`).join('');
}
