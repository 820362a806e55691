import { type Env } from '~/env.server';
import { type Logger } from '~/log/logger.server';
import { type Services } from '~/services.server';
import { StoreUnavailableError } from '~/store-unavailable-error';
import { createReadiness, type Readiness } from './readiness.server';

/** Whether people may be sent to this portal; each change of that is a line in the log. */
export function watchReadiness(
  env: Pick<Env, 'redisUrl'>,
  { state, now, log }: Pick<Services, 'state' | 'now' | 'log'>,
  isStopping: () => boolean,
): () => Promise<Readiness> {
  return createReadiness({
    ping: () => state.store.ping(),
    isShared: env.redisUrl !== null,
    isStopping,
    now,
    onChange: (readiness, error) => logChange(log, readiness, error),
  });
}

const messages: Record<Readiness, string> = {
  ready: 'people may be sent to the portal',
  starting: 'nobody may be sent to the portal yet: its store has not answered',
  store_failed: 'nobody may be sent to the portal: its database file fails',
  draining: 'nobody new may be sent to the portal: it was asked to end',
};

function logChange(log: Logger, readiness: Readiness, error: unknown): void {
  const line = { event: 'readiness', readiness };
  if (error === undefined) return log.info(line, messages[readiness]);
  const reason = error instanceof StoreUnavailableError ? error.code : 'failed';
  log.error({ ...line, reason, err: error }, messages[readiness]);
}
