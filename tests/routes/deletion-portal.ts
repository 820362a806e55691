import { days } from '~/durations';
import { type AccountRecords } from '~/account-records/account-records';
import { readPendingDeletion } from '~/profile/pending-deletion.server';
import { action, loader } from '~/routes/account.data.delete._index';
import {
  action as keepAction,
  loader as pendingLoader,
} from '~/routes/account.data.delete.pending';
import { loader as goodbyeLoader } from '~/routes/account-deleted.$token';
import { type DeletionServices } from '~/account-deletion/carry-out-deletion.server';
import { createHeldBackNotices } from '~/services/deletion.server';
import {
  ada,
  answerOf,
  createTestPortal,
  get,
  managementSession,
  type TestPortal,
} from '../test-portal';

const deletePath = '/account/data/delete';
export const pendingPath = '/account/data/delete/pending';

/** What carries out deletions here, for a test that calls it by itself. */
export function deletionServices({ services }: Pick<TestPortal, 'services'>): DeletionServices {
  const heldBackNotices = createHeldBackNotices(services.changes);
  return { ...services, heldBackNotices, isOffered: true };
}

/** Ada and Grace have accounts; Ada has signed in freshly, and can ask for hers to be deleted. */
export function withDeletion(
  environment: Record<string, string> = {},
  operator: NonNullable<Parameters<typeof createTestPortal>[1]> = {},
) {
  const portal = createTestPortal(environment, operator);
  const { tenant, clock } = portal;
  tenant.setSessions(ada.userId, [managementSession('one'), managementSession('two')]);
  tenant.setSessions('auth0|grace', [managementSession('of-grace', { userId: 'auth0|grace' })]);
  const strong = () => portal.signIn({ authenticatedAt: clock.now, issuedAt: clock.now });
  const records = (): AccountRecords => portal.services.accountRecords;
  return {
    portal,
    clock,
    strong,
    state: tenant.state,
    hasAccount: (userId = ada.userId) => tenant.state.accounts.byId(userId) !== undefined,
    pending: (userId = ada.userId) => readPendingDeletion(records(), userId),
    deletions: () =>
      tenant.requests.filter((request) => /^DELETE \/api\/v2\/users\/[^/]*$/.test(request)),
    subjects: () => portal.mails.map(({ subject }) => subject.replace(' – Latchkey', '')),
    open: async ({ cookie, path = deletePath }: { cookie?: string; path?: string } = {}) => {
      const request = get(path, cookie ?? (await strong()));
      return answerOf(loader({ request, context: portal.context, params: {} }));
    },
    ask: async ({
      typed = 'ada@example.com',
      cookie,
      fields = {},
    }: { typed?: string; cookie?: string; fields?: Record<string, string> } = {}) => {
      const request = await portal.post(
        deletePath,
        { typed, ...fields },
        cookie ?? (await strong()),
      );
      return answerOf(action({ request, context: portal.context, params: {} }));
    },
    openPending: async (cookie?: string) => {
      const request = get(pendingPath, cookie ?? (await strong()));
      const answer = await answerOf(
        pendingLoader({ request, context: portal.context, params: {} }),
      );
      return ((await answer.json()) as { deletion: { state: string; number: string } | null })
        .deletion;
    },
    keep: async (cookie?: string) => {
      const request = await portal.post(pendingPath, {}, cookie ?? (await strong()));
      return answerOf(keepAction({ request, context: portal.context, params: {} }));
    },
    goodbye: async (path: string) => {
      const token = path.slice(path.lastIndexOf('/') + 1);
      const answer = await answerOf(
        goodbyeLoader({ request: get(path), context: portal.context, params: { token } }),
      );
      const { goodbye } = (await answer.json()) as { goodbye: { state: string } | null };
      return { status: answer.status, state: goodbye?.state ?? null };
    },
    /** Lets time pass in steps of hours, and does what is due on the way. */
    pass: async (durationMs: number) => {
      const until = clock.now + durationMs;
      while (clock.now < until) {
        clock.now = Math.min(until, clock.now + days(1) / 4);
        await portal.runDueJobs();
      }
    },
  };
}
