import { redirect } from '@remix-run/node';
import { z } from 'zod';
import { endingTexts } from '~/pages/sessions/ending-texts';
import { costOfOne, endingLimit } from '~/sessions/ending-limit';
import { listPath, placeOf, placeToReturnTo } from '~/pages/sessions/place';
import { defineAct } from '~/request/act';

/** Has the list read anew, where an old one stands in. */
export const refreshList = defineAct({
  access: 'person',
  intent: 'refresh',
  schema: z.object({}),
  limit: endingLimit,
  costOf: () => costOfOne,
  freshnessOf: () => 'routine',
  askedAt: ({ request }) => placeToReturnTo(placeOf(request), listPath),
  lock: null,
  // It changes nothing of the account.
  event: null,
  texts: endingTexts,
  async carryOut({ context, request, session }) {
    await context.services.directory.invalidate(session.userId);
    return { result: 'done', answer: redirect(listPath(placeOf(request)), 303) };
  },
});
