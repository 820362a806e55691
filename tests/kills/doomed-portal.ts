/**
 * A portal on the Redis that its arguments name, which gets as far as one step, says so, and stays. Run as a process of its
 * own, to be killed. Steps are calls to the tenant (`GET /api/…`) and records that are to be written (`record:…`).
 */
import { StoreUnavailableError } from '~/store-unavailable-error';
import { withDeletion } from '../routes/deletion-portal';
import { ada } from '../test-portal';

const [work, step = '', url = '', time] = process.argv.slice(2);
const { portal, clock, pending, ask } = withDeletion({ REDIS_URL: url });
clock.now = Number(time);

const stay = () => {
  process.stdout.write('reached\n');
  setInterval(() => {}, 60_000);
  return new Promise<never>(() => {});
};

/** A connection that is not up yet refuses. */
async function connect(): Promise<void> {
  for (;;)
    try {
      await pending();
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
}

await connect();
const { accountRecords } = portal.services;
const put = accountRecords.put.bind(accountRecords);
accountRecords.put = (userId, kind, id, value) =>
  step === `record:${kind.name}` ? stay() : put(userId, kind, id, value);
portal.tenant.answers.set(step.replace('{user}', ada.userId), stay);
// A machine that is busy may answer late; what is due stays so.
for (;;)
  try {
    await (work === 'ask' ? ask() : portal.runDueJobs());
    process.stdout.write('not reached\n');
    break;
  } catch (error) {
    if (!(error instanceof StoreUnavailableError)) throw error;
  }
