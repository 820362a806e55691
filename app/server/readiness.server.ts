import { seconds } from '~/durations';

/**
 * Whether people may be sent to the portal, or why not: its store has not answered yet, the file that it alone has
 * fails, or it was asked to end.
 */
export type Readiness = 'ready' | 'starting' | 'store_failed' | 'draining';

interface Options {
  /** Resolves when the store can be read and written. */
  ping: () => Promise<void>;
  /** Whether other portals have the same store. */
  isShared: boolean;
  /** Whether the portal was asked to end. */
  isStopping: () => boolean;
  now: () => number;
  /** Told of every change, with the error of the store where there is one. */
  onChange: (readiness: Readiness, error?: unknown) => void;
}

/** For how long an answer of the store is given again, as each costs a write. */
const freshMs = seconds(1);

/**
 * Finds out whether people may be sent to the portal. A shared store that fails after its first answer does not count:
 * all portals would leave the proxy at once, and nobody would see the page that says what is wrong. The tenant never
 * counts, for the same reason.
 */
export function createReadiness(options: Options): () => Promise<Readiness> {
  const { ping, isShared, isStopping, now, onChange } = options;
  let hasAnswered = false;
  let last: { readiness: Readiness; at: number } | null = null;
  let told: Readiness | null = null;
  let pending: Promise<Readiness> | null = null;

  const tell = (readiness: Readiness, error?: unknown): Readiness => {
    if (readiness !== told) {
      told = readiness;
      onChange(readiness, error);
    }
    return readiness;
  };

  const look = async (): Promise<Readiness> => {
    let readiness: Readiness = 'ready';
    let failure: unknown;
    try {
      await ping();
      hasAnswered = true;
    } catch (error) {
      readiness = hasAnswered ? 'store_failed' : 'starting';
      failure = error;
    }
    last = { readiness, at: now() };
    return isStopping() ? tell('draining') : tell(readiness, failure);
  };

  return async () => {
    if (isStopping()) return tell('draining');
    if (hasAnswered && isShared) return tell('ready');
    if (pending === null && last !== null && now() - last.at < freshMs) return last.readiness;
    pending ??= look().finally(() => {
      pending = null;
    });
    return pending;
  };
}
