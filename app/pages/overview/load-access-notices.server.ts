import { type PageFormat } from '~/pages/kit/page-format.server';
import { type PortalSession } from '~/portal-session/portal-session';
import { type AppLoadContext } from '~/request/context';
import { pageDeadline } from '~/request/page-deadline.server';
import { logStoreFailure } from '~/request/store-failures.server';
import { withoutDismissed } from '~/security/dismissed-attention.server';
import { StoreUnavailableError } from '~/store-unavailable-error';
import { type AccessNotice, findAccessNotices, namesTimeMs } from './access-notices.server';
import { recallAccessFacts } from './read-access-facts.server';

/** Those that the person has not dismissed; where the store cannot say which, all. */
export async function loadAccessNotices(
  context: AppLoadContext,
  request: Request,
  session: PortalSession,
  { words, spareCalls }: { words: PageFormat; spareCalls: number },
): Promise<AccessNotice[]> {
  const { services } = context;
  const { userId } = session;
  const facts = await recallAccessFacts(context, request, session, spareCalls);
  const options = pageDeadline(context, request, { timeMs: namesTimeMs, priority: 'extra' });
  const found = await findAccessNotices(context, userId, facts, words, options);
  const named = found.map(({ notice, about }) => ({ notice, about, reason: notice.reason }));
  try {
    return (await withoutDismissed(services, userId, named)).map(({ notice }) => notice);
  } catch (error) {
    if (!(error instanceof StoreUnavailableError)) throw error;
    logStoreFailure(services.log, error);
    return found.map(({ notice }) => notice);
  }
}
