import { redirect } from '@remix-run/node';
import { z } from 'zod';
import { message } from '~/i18n/message';
import { requireChangeable } from '~/pages/security/security-policy.server';
import { securityLimit } from '~/pages/security/security-acts';
import { readSignInsAnew } from '~/pages/security/find-sign-in.server';
import { linkingOf } from '~/pages/security/sign-in-change';
import { paths, signedOutPath } from '~/paths';
import { type Asked, defineAct, type Outcome } from '~/request/act';
import { changeRequestOf } from '~/request/change-request.server';
import { type Flash } from '~/request/flash.server';
import { holderOf } from '~/request/my-account.server';
import { actDeadline } from '~/request/page-deadline.server';
import { redirectToResult } from '~/request/result-page.server';
import { type LinkRefusal, refuseLinking, signInKeyOf } from '~/security/link-guard';
import { type SignInKey } from '~/security/linked-sign-ins';
import { signInsOf } from '~/security/sign-ins-of.server';
import { toResult } from '~/tenant-calls/result';
import { linkingCancel, linkingEvent } from './linking-events';
import { readAccountNow } from '~/profile/read-account-now.server';

type Linking = Outcome<
  Exclude<keyof typeof linkingEvent.results, 'failed'>,
  (typeof linkingEvent.reasons)[number]
>;

/**
 * Links the second account that was proved to be the person's in this portal session, which is the one that the page has
 * shown: another tab may have proved another one since. Afterwards
 * the browser is signed in at the tenant to an account that is there no more: so the person signs in anew.
 */
export const confirmLinking = defineAct({
  access: 'person',
  intent: 'link',
  secret: ['second'],
  schema: z.object({ second: z.string().max(300).default('') }),
  limit: securityLimit,
  freshnessOf: () => 'strong',
  isBegunStrongly: async ({ context, request, session }) => {
    const holder = await holderOf(context, request, session);
    return (await context.services.linkingRequests.find(holder))?.step === 'proven';
  },
  askedAt: () => paths.confirmLinking,
  cancelTo: () => paths.signIns,
  lock: 'person',
  event: linkingEvent,
  nameSent: message('linkedSignIns.link.confirm'),
  async carryOut(asked, reached): Promise<Linking> {
    const { context, request, session } = asked;
    const { services } = context;
    const { userId, issuer } = session;
    await requireChangeable(context, 'signIns', 'sign-ins');
    const holder = await holderOf(context, request, session);
    const linking = await services.linkingRequests.find(holder);
    // The page itself says so.
    if (linking?.step !== 'proven')
      return { result: 'not-found', refused: { status: 404, message: null } };
    const { connection, secondUserId } = linking;
    const { accounts } = services;
    const account = await readAccountNow(accounts, secondUserId, actDeadline(context));
    const reason = refuseLinking(userId, { userId: secondUserId, connection, account });
    const [identity] = account?.identities ?? [];
    if (reason !== null || account === null || identity === undefined)
      return refuse(reason ?? 'second_unknown');

    const shown = services.signInHandles.open(userId, asked.fields.second);
    if (shown === null || shown !== signInsOf(account, secondUserId)[0]?.id)
      return {
        result: 'not-found',
        refused: { status: 409, message: message('linkedSignIns.link.overText') },
      };
    const key = signInKeyOf(secondUserId);
    await services.changes.carryOut(
      changeRequestOf(asked),
      linkingOf(identity, account),
      async (ask) => {
        await ask(() => services.linkedSignIns.link(userId, key, actDeadline(context)));
        reached('linked');
        await services.linkingRequests.forget(holder);
        await services.accounts.purge(secondUserId);
        await services.portalSessionStore.deleteByUser({
          issuer,
          userId: secondUserId,
          endedAt: services.now(),
        });
      },
      {
        // Whoever has that account loses it, and reads of it nowhere else.
        alsoTold: account.email === null ? [] : [account.email],
        evidence: {
          in: 'linked-sign-in',
          issuer,
          provider: key.provider,
          providerUserId: key.userId,
        },
      },
    );
    const headers = new Headers();
    headers.append('Set-Cookie', await services.flashes.set(await tellLinking(asked, key)));
    headers.append('Set-Cookie', await services.portalSessions.leave(request));
    const answer = redirect(signedOutPath(paths.signIns), { status: 303, headers });
    return { result: 'linked', answer };
  },
});

function refuse(reason: LinkRefusal): Linking {
  const why = message(`linkedSignIns.linkRefused.${reason}`);
  return { result: 'refused', reason, refused: { status: 409, message: why } };
}

/** What the tenant says after it. A reading that fails takes nothing back. */
async function tellLinking(asked: Asked<unknown, 'person'>, key: SignInKey): Promise<Flash> {
  const read = await toResult(readSignInsAnew(asked));
  const isListed =
    read.isKnown &&
    read.value.some(
      ({ identity }) => identity.provider === key.provider && identity.userId === key.userId,
    );
  return isListed
    ? { message: message('linkedSignIns.link.done'), tone: 'good' }
    : { message: message('security.notYet'), tone: 'warn' };
}

/** Leaves it: nothing that was proved can be used any more. */
export const cancelLinking = defineAct({
  access: 'person',
  intent: 'cancel',
  schema: z.object({}),
  limit: securityLimit,
  freshnessOf: () => 'routine',
  askedAt: () => paths.confirmLinking,
  lock: 'person',
  event: linkingCancel,
  nameSent: message('kit.cancel'),
  async carryOut({ context, request, session }) {
    await context.services.linkingRequests.forget(await holderOf(context, request, session));
    const flash = { message: message('linkedSignIns.link.cancelled'), tone: 'good' } as const;
    return {
      result: 'cancelled',
      answer: await redirectToResult(context, paths.signIns, flash),
    };
  },
});
