import { within } from '~/deadline';
import { seconds } from '~/durations';
import { errorCode } from '~/error-code';
import {
  type Check,
  type CheckResult,
  failed,
  type Finding,
  type Portal,
  skipped,
  type Surroundings,
} from './check';

/** How long a server may take for its answer, one check, and all of them together, in milliseconds. */
export interface Bounds {
  /** Less than that of a check, so that its own words are heard. */
  answerMs: number;
  checkMs: number;
  allMs: number;
}

export const usualBounds: Bounds = {
  answerMs: seconds(3.5),
  checkMs: seconds(5),
  allMs: seconds(19),
};

interface Options {
  checks: readonly Check[];
  /** Which of them are reported; those that they need are carried out too. */
  selected: readonly Check[];
  surroundings: Surroundings;
  /** Called once, when the configuration is known to be valid. */
  openPortal: () => Portal;
  bounds: Bounds;
}

/** The check that all of a portal need. */
const configurationId = 'config.valid';

/** Carries checks out, all at once, and never throws. */
export async function examine({
  checks,
  selected,
  surroundings,
  openPortal,
  bounds,
}: Options): Promise<CheckResult[]> {
  const startedAt = performance.now();
  const results = new Map<string, Promise<CheckResult>>();
  let portal: Portal | null = null;

  const resultOf = (id: string): Promise<CheckResult> => {
    const known = results.get(id);
    if (known !== undefined) return known;
    const check = checks.find((one) => one.id === id);
    if (check === undefined) throw new Error(`There is no check ${id}.`);
    const result = carryOut(check).then((findings) => ({
      check,
      findings,
      status: worstOf(findings),
    }));
    results.set(id, result);
    return result;
  };

  const carryOut = async (check: Check): Promise<readonly Finding[]> => {
    if (check.of === 'environment') return bounded(async () => check.run(surroundings));
    const needed = await Promise.all([configurationId, ...check.needs].map(resultOf));
    const missing = needed.find(({ status }) => status === 'failed' || status === 'skipped');
    if (missing !== undefined) return [skipped(`needs ${missing.check.id}`)];
    return bounded(async () => check.run((portal ??= openPortal())));
  };

  const bounded = async (run: () => Promise<readonly Finding[]>): Promise<readonly Finding[]> => {
    const leftMs = startedAt + bounds.allMs - performance.now();
    const limitMs = Math.max(0, Math.min(bounds.checkMs, leftMs));
    try {
      return await within(limitMs, run(), () => new TooLate());
    } catch (error) {
      return [error instanceof TooLate ? tellTooLate(limitMs) : tellCrash(error)];
    }
  };

  return Promise.all(selected.map(({ id }) => resultOf(id)));
}

class TooLate extends Error {}

function tellTooLate(limitMs: number): Finding {
  return failed(
    'not_finished',
    `The check was not finished within ${(limitMs / 1000).toFixed(1)} s.`,
    'Run it again by itself, with --only.',
  );
}

/** The message of an unforeseen error may hold anything, so that only its kind is told. */
function tellCrash(error: unknown): Finding {
  const name = error instanceof Error ? error.name : 'no error';
  const code = errorCode(error);
  return failed(
    'crashed',
    `The check itself has failed (${[name, code].filter(Boolean).join(', ')}).`,
    'Report this with the output of --json; it holds no secrets.',
  );
}

const fromBest: readonly Finding['status'][] = ['skipped', 'ok', 'warning', 'failed'];

function worstOf(findings: readonly Finding[]): Finding['status'] {
  return findings.reduce<Finding['status']>(
    (worst, { status }) => (fromBest.indexOf(status) > fromBest.indexOf(worst) ? status : worst),
    'skipped',
  );
}
