import { z } from 'zod';
import { endRefreshToken } from '~/applications/end-refresh-token.server';
import { endingLevel } from '~/auth/freshness';
import { message } from '~/i18n/message';
import { accessEnding, costOfOne, endingLimit } from '~/pages/sessions/ending-guards';
import { listPath, placeOf, placeToReturnTo } from '~/pages/sessions/place';
import { defineAct } from '~/request/act';
import { actDeadline } from '~/request/page-deadline.server';
import { redirectToResult } from '~/request/result-page.server';

/** Ends one refresh token, and leads back to the list, which says so. */
export const endAccess = defineAct({
  access: 'person',
  intent: 'end-access',
  schema: z.object({ handle: z.string() }),
  limit: endingLimit,
  costOf: () => costOfOne,
  freshnessOf: ({ context }) => endingLevel(context.services.config.reauthenticationFor, 'one'),
  askedAt: ({ request }) => placeToReturnTo(placeOf(request), listPath),
  lock: 'handle',
  event: accessEnding,
  handleOf: ({ fields }) => fields.handle,
  texts: {
    nothingDone: message('sessions.access.nothingDone'),
    notKnown: message('sessions.access.notKnown'),
  },
  async carryOut({ context, request, session, fields }, reached) {
    const { outcome } = await endRefreshToken(
      context.services,
      { userId: session.userId, handle: fields.handle, onEnded: reached },
      actDeadline(context),
    );
    if (outcome === 'not-found')
      return {
        result: outcome,
        refused: { status: 404, message: message('sessions.access.notFound') },
      };
    const told =
      outcome === 'ended' ? 'sessions.done.accessRemoved' : 'sessions.done.accessAlreadyRemoved';
    const flash = { message: message(told), tone: 'good' } as const;
    return {
      result: outcome,
      answer: await redirectToResult(context, listPath(placeOf(request)), flash),
    };
  },
});
