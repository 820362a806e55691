import { type Env } from '~/env.server';
import { minutes } from '~/durations';
import { type JobHandler } from '~/jobs/job-handler';
import { type Logger } from '~/log/logger.server';
import { contactsIn } from '~/portal-config/support';
import { readChangeOutcome } from '~/receipts/change-outcome.server';
import { createChanges } from '~/receipts/changes.server';
import { createFollowUps, followUpHandler } from '~/receipts/follow-up.server';
import { createUndoLinks } from '~/receipts/undo-links.server';
import {
  type AccountServices,
  type CoreServices,
  type DurableServices,
  type ReceiptServices,
} from '~/request/context';
import { type Stores } from './stores.server';
import { type BackgroundWork } from '~/request/background-work.server';
import { logStoreFailure } from '~/request/store-failures.server';
import { againWhileStoreFails } from '~/store-retries';

interface Options {
  env: Pick<Env, 'sessionSecrets' | 'appBaseUrl' | 'operator'>;
  log: Logger;
  now: () => number;
  core: Pick<CoreServices, 'personLock' | 'translator'>;
  account: Pick<
    AccountServices,
    | 'accountRecords'
    | 'accounts'
    | 'authenticationMethods'
    | 'grants'
    | 'refreshTokens'
    | 'deviceCredentials'
    | 'connectedAccounts'
    | 'organizations'
  >;
  stores: Pick<Stores, 'portalSessionStore'>;
  durable: DurableServices;
  background: Pick<BackgroundWork, 'run' | 'stopping'>;
}

/** A server that takes over from another one may need a minute for that. */
const notingMs = minutes(2);

/** Changes of accounts, with what is kept and told of them. */
export function createReceiptServices(options: Options): {
  receipts: ReceiptServices;
  handlers: JobHandler[];
} {
  const { env, log, now, core, account, stores, durable, background } = options;
  const { accountRecords, accounts } = account;
  const { personLock, translator } = core;
  const undoLinks = createUndoLinks(env.sessionSecrets);
  const followUps = createFollowUps(durable.jobs);
  const looking = { ...account, portalSessionStore: stores.portalSessionStore, now };
  return {
    receipts: {
      undoLinks,
      changes: createChanges({
        accountRecords,
        personLock,
        accounts,
        followUps,
        readOutcome: (userId, evidence) =>
          // The call itself is bounded.
          readChangeOutcome(looking, userId, evidence, new AbortController().signal),
        now,
        onStoreFailure: (error, requestId) => logStoreFailure(log, error, requestId),
        noteLater: (note) =>
          background.run(
            'notes of changes',
            againWhileStoreFails(note, { forMs: notingMs, stopping: background.stopping }),
          ),
      }),
    },
    handlers: [
      followUpHandler({
        ...looking,
        personLock,
        followUps,
        mail: durable.mail,
        undoLinks,
        translator,
        appBaseUrl: env.appBaseUrl,
        contacts: contactsIn(env.operator.support),
      }),
    ],
  };
}
