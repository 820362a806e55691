import { type Logger } from '~/log/logger.server';
import { TenantError } from '~/tenant-calls/tenant-error';

/** Work that no answer waits for. */
export interface BackgroundWork {
  /** What goes wrong with it is logged. */
  run: (name: string, work: Promise<unknown>) => void;
  /** Aborts when the portal is to stop. */
  stopping: AbortSignal;
  stop: () => void;
  /** Resolves when nothing is under way any more, so that the stores may be closed. */
  settled: () => Promise<void>;
  /** The names of what is under way. */
  underWay: () => string[];
}

/** The background of one process. What fails there is logged as `background.failed` with its name. */
export function createBackgroundWork(log: Logger): BackgroundWork {
  const controller = new AbortController();
  const underWay = new Map<Promise<unknown>, string>();
  return {
    run(name, work) {
      const settled = work
        .catch((error: unknown) => {
          log[levelOf(error)](
            { event: 'background.failed', name, err: error },
            'work in the background failed',
          );
        })
        .finally(() => underWay.delete(settled));
      underWay.set(settled, name);
    },
    stopping: controller.signal,
    stop: () => controller.abort(),
    async settled() {
      while (underWay.size > 0) await Promise.all(underWay.keys());
    },
    underWay: () => [...new Set(underWay.values())],
  };
}

/** What the tenant does not permit is told once for all, with what is missing, and not at each sign-in. */
function levelOf(error: unknown): 'debug' | 'warn' {
  return error instanceof TenantError && error.code === 'not_permitted' ? 'debug' : 'warn';
}
