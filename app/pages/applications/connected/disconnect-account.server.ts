import { z } from 'zod';
import { type ConnectedAccount } from '~/applications/connected-account';
import { message } from '~/i18n/message';
import { type AuditEvent } from '~/log/audit.server';
import { removalLimit } from '~/pages/applications/removal-limit';
import { disconnectPath, paths } from '~/paths';
import { type Asked, defineAct, type Outcome } from '~/request/act';
import { changeRequestOf } from '~/request/change-request.server';
import { type Flash } from '~/request/flash.server';
import { withMyAccount } from '~/request/my-account.server';
import { actDeadline } from '~/request/page-deadline.server';
import { redirectToResult } from '~/request/result-page.server';
import { requireCurrent, toResult } from '~/tenant-calls/result';
import { tenantErrorCodes } from '~/tenant-calls/tenant-error';
import {
  findConnectedAccount,
  type NamedAccount,
  providerOf,
} from './connected-account-view.server';

const disconnection = {
  name: 'connected-account.disconnection',
  results: { disconnected: 'info', 'not-found': 'warn', refused: 'warn', failed: 'warn' },
  reasons: ['turned-off', ...tenantErrorCodes, 'unexpected'],
} as const satisfies AuditEvent;

type Disconnection = Outcome<
  Exclude<keyof typeof disconnection.results, 'failed'>,
  (typeof disconnection.reasons)[number]
>;

type AskedDisconnection = Asked<unknown, 'person'>;

const handleOf = ({ params: { handle = '' } }: Pick<Asked, 'params'>) => handle;

/**
 * Has the tenant forget what it keeps of one of the person's accounts elsewhere, with an access token of theirs. That it is
 * theirs is found out anew by their own list.
 */
export const disconnectAccount = defineAct({
  access: 'person',
  schema: z.object({}),
  limit: removalLimit,
  freshnessOf: () => 'recent',
  askedAt: (asked) => disconnectPath(handleOf(asked)),
  isInAddress: true,
  cancelTo: () => paths.connectedAccounts,
  lock: 'person',
  event: disconnection,
  handleOf,
  nameSent: message('applications.connected.disconnect'),
  async carryOut(asked, reached): Promise<Disconnection> {
    const { context, request, session } = asked;
    const { services } = context;
    const { userId } = session;
    const { myAccount, connectedAccounts } = services;
    if (myAccount === null) {
      const refused = { status: 409, message: message('security.turnedOff') } as const;
      return { result: 'refused', reason: 'turned-off', refused };
    }
    const handle = handleOf(asked);
    // Of a handle that opens nothing, nobody is asked.
    if (services.connectedAccountHandles.open(userId, handle) === null) return notFound;
    const account = findConnectedAccount(context, { userId, handle }, await readAnew(asked));
    if (account === null) return notFound;
    const change = { kind: 'account-disconnected', provider: providerOf(account) } as const;
    const disconnect = (token: string) =>
      services.changes.carryOut(
        changeRequestOf(asked),
        change,
        (ask) =>
          ask(() =>
            myAccount
              .disconnect(token, account.id, actDeadline(context))
              .finally(() => connectedAccounts.invalidate(userId)),
          ),
        { evidence: { in: 'disconnected-account', id: account.id } },
      );
    const { receipt } = await withMyAccount(
      context,
      request,
      session,
      disconnectPath(handle),
      disconnect,
      'connected-accounts',
    );
    reached('disconnected');
    const flash = { ...(await tellDisconnection(asked, account)), receipt: receipt.number };
    const answer = await redirectToResult(context, paths.connectedAccounts, flash);
    return { result: 'disconnected', answer };
  },
});

/** Of one that is not there, the page itself says so. */
const notFound: Disconnection = { result: 'not-found', refused: { status: 404, message: null } };

/**
 * The person's own list as it is now, which nothing remembered may stand in for.
 *
 * @throws {TenantError}
 */
async function readAnew({ context, session }: AskedDisconnection): Promise<ConnectedAccount[]> {
  const options = { ...actDeadline(context), priority: 'act', isAnew: true } as const;
  return requireCurrent(await context.services.connectedAccounts.list(session.userId, options))
    .accounts;
}

/** What the list says after it. A reading that fails takes nothing back. */
async function tellDisconnection(
  asked: AskedDisconnection,
  { id: accountId, name: provider }: NamedAccount,
): Promise<Flash> {
  const read = await toResult(readAnew(asked));
  return !read.isKnown || read.value.some(({ id }) => id === accountId)
    ? { message: message('applications.disconnected.notYet', { provider }), tone: 'warn' }
    : { message: message('applications.disconnected', { provider }), tone: 'good' };
}
