import { z } from 'zod';
import { message } from '~/i18n/message';
import { type AuditEvent } from '~/log/audit.server';
import { requireChangeable } from '~/pages/security/security-policy.server';
import { securityLimit } from '~/pages/security/security-acts';
import { paths, signInPath, unlinkPath } from '~/paths';
import { type Asked, defineAct, type Outcome } from '~/request/act';
import { changeRequestOf } from '~/request/change-request.server';
import { type Flash } from '~/request/flash.server';
import { actDeadline } from '~/request/page-deadline.server';
import { redirectToResult } from '~/request/result-page.server';
import { type SignIn } from '~/security/linked-sign-ins';
import { readOpenConnections } from '~/security/read-open-connections.server';
import { refuseUnlinking, unlinkRefusals } from '~/security/unlink-guard';
import { toResult } from '~/tenant-calls/result';
import { tenantErrorCodes } from '~/tenant-calls/tenant-error';
import { findSignIn, readSignInsAnew } from '~/pages/security/find-sign-in.server';
import { unlinkingOf } from '~/pages/security/sign-in-change';

const unlinking = {
  name: 'security.sign-in-unlinking',
  results: { unlinked: 'info', refused: 'warn', 'not-found': 'warn', failed: 'warn' },
  reasons: [...unlinkRefusals, ...tenantErrorCodes, 'unexpected'],
} as const satisfies AuditEvent;

type Unlinking = Outcome<
  Exclude<keyof typeof unlinking.results, 'failed'>,
  (typeof unlinking.reasons)[number]
>;

/**
 * Unlinks a sign-in. Whether it may go is found out anew, one act of the person's at a time: of two at once that would
 * leave nothing, the second is refused.
 */
export const unlinkSignIn = defineAct({
  access: 'person',
  schema: z.object({}),
  limit: securityLimit,
  freshnessOf: () => 'strong',
  askedAt: ({ params }) => unlinkPath(params.handle ?? ''),
  isInAddress: true,
  cancelTo: ({ params }) => signInPath(params.handle ?? ''),
  lock: 'person',
  event: unlinking,
  handleOf: ({ params }) => params.handle,
  nameSent: message('linkedSignIns.unlink.link'),
  async carryOut(asked, reached): Promise<Unlinking> {
    const { context, session, params } = asked;
    const { services } = context;
    const { userId } = session;
    const { handle = '' } = params;
    await requireChangeable(context, 'signIns', 'sign-ins');
    // Of a handle that opens nothing, nobody is asked.
    if (services.signInHandles.open(userId, handle) === null) return notFound;
    const signIns = await readSignInsAnew(asked);
    const signIn = findSignIn(context, { userId, handle }, signIns);
    if (signIn === null) return notFound;
    const { provider, userId: id } = signIn.identity;
    const options = { ...actDeadline(context), priority: 'act', person: userId } as const;
    const isOpen = await readOpenConnections(services, options);
    const reason = id === null ? 'sign_in_not_told' : refuseUnlinking(signIn, signIns, isOpen);
    if (id === null || reason !== null) return refuse(reason ?? 'sign_in_not_told');

    const { receipt } = await services.changes.carryOut(
      changeRequestOf(asked),
      unlinkingOf(signIn),
      async (ask) => {
        const key = { provider, userId: id };
        await ask(() => services.linkedSignIns.unlink(userId, key, actDeadline(context)));
        reached('unlinked');
      },
      { evidence: { in: 'unlinked-sign-in', provider, providerUserId: id } },
    );
    const flash = { ...(await tellUnlinking(asked, signIn)), receipt: receipt.number };
    return { result: 'unlinked', answer: await redirectToResult(context, paths.signIns, flash) };
  },
});

/** Of one that is not there, the page itself says so. */
const notFound: Unlinking = { result: 'not-found', refused: { status: 404, message: null } };

function refuse(reason: (typeof unlinkRefusals)[number]): Unlinking {
  const why = message(`linkedSignIns.refused.${reason}`);
  return { result: 'refused', reason, refused: { status: 409, message: why } };
}

/** What the tenant says after it. A reading that fails takes nothing back. */
async function tellUnlinking(asked: Asked<unknown, 'person'>, { id }: SignIn): Promise<Flash> {
  const read = await toResult(readSignInsAnew(asked));
  return read.isKnown && !read.value.some((one) => one.id === id)
    ? { message: message('linkedSignIns.unlink.done'), tone: 'good' }
    : { message: message('security.notYet'), tone: 'warn' };
}
