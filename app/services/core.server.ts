import { createFormTokens } from '~/auth/form-token.server';
import { createPersonLock } from '~/cache/person-lock.server';
import { createSealedText } from '~/cache/sealed-text.server';
import { createSharedWork } from '~/cache/shared-work.server';
import { type Env } from '~/env.server';
import { createAudit } from '~/log/audit.server';
import { createTranslators } from '~/i18n/catalogues.server';
import { type Logger } from '~/log/logger.server';
import { type Metrics } from '~/metrics/metrics.server';
import { type BackgroundWork } from '~/request/background-work.server';
import { type CoreServices } from '~/request/context';
import { createOrganizationLock } from '~/organizations/organization-lock.server';
import { createFlashes } from '~/request/flash.server';
import { createKeptForms } from '~/request/kept-forms.server';
import { createTaskRequests } from '~/request/task-requests.server';
import { type Stores } from './stores.server';

interface Options {
  env: Env;
  log: Logger;
  now: () => number;
  stores: Pick<Stores, 'rateLimiter' | 'cache' | 'persistentCache'>;
  background: BackgroundWork;
  metrics: Pick<Metrics, 'audited'>;
}

/** What every page needs, whatever it is about. */
export function createCoreServices(options: Options): CoreServices {
  const { env, log, now, stores, background, metrics } = options;
  return {
    config: {
      appBaseUrl: env.appBaseUrl,
      isSecure: env.isSecure,
      issuerBaseUrl: env.issuerBaseUrl,
      clientId: env.clientId,
      reauthenticationFor: env.reauthenticationFor,
      reauthenticationAgeMs: env.reauthenticationAgeMs,
      deletionHoldDays: env.deletionHoldDays,
      activityDays: env.activityDays,
      geoipDatabase: env.geoipDatabase,
    },
    operator: env.operator,
    brand: env.brand,
    translator: createTranslators(env.brand.name),
    log,
    now,
    audit: createAudit(log, env.sessionSecrets, (recorded) => metrics.audited(recorded)),
    flashes: createFlashes({ isSecure: env.isSecure, secrets: env.sessionSecrets }),
    keptForms: createKeptForms(stores.persistentCache, env.sessionSecrets),
    taskRequests: createTaskRequests({
      isSecure: env.isSecure,
      secrets: env.sessionSecrets,
      taskLinks: env.operator.taskLinks,
      now,
    }),
    formTokens: createFormTokens(env.sessionSecrets),
    rateLimiter: stores.rateLimiter,
    personLock: createPersonLock(stores.cache),
    formsUnderWay: createSharedWork(
      stores.cache,
      createSealedText(env.sessionSecrets, 'form answer'),
    ),
    organizationLock: createOrganizationLock(stores.cache),
    inBackground: background.run,
  };
}
