import { redirect } from '@remix-run/node';
import { z } from 'zod';
import { message } from '~/i18n/message';
import { endingTexts } from '~/pages/sessions/ending-texts';
import { foundFragment, listPath, placeOf, placeToReturnTo } from '~/pages/sessions/place';
import { defineAct } from '~/request/act';
import { actDeadline } from '~/request/page-deadline.server';
import { redirectToResult } from '~/request/result-page.server';
import { costOfOne, endingLimit } from '~/sessions/ending-limit';
import { TenantError } from '~/tenant-calls/tenant-error';

/** Has the list read anew, where an old one stands in; says so where that one has to stand in still. */
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
  nameSent: message('sessions.refresh'),
  async carryOut({ context, request, session }) {
    const { directory } = context.services;
    await directory.invalidate(session.userId);
    const path = listPath(placeOf(request));
    const isOldStill = await directory.list(session.userId, actDeadline(context)).then(
      ({ asOf }) => asOf !== null,
      (error: unknown) => {
        // Where there is no list at all any more, the page says why.
        if (error instanceof TenantError) return false;
        throw error;
      },
    );
    const answer = isOldStill
      ? await redirectToResult(context, path, {
          message: message('sessions.refresh.failed'),
          tone: 'warn',
        })
      : redirect(`${path}#${foundFragment}`, 303);
    return { result: 'done', answer };
  },
});
