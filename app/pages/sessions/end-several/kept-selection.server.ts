import { longestReturnTo } from '~/auth/return-to';
import { endingScopePath, parseEndingScope } from '~/pages/sessions/ending-scope.server';
import { paths } from '~/paths';
import { type PortalSession } from '~/portal-session/portal-session';
import { type AppLoadContext } from '~/request/context';
import { type EndingScope } from '~/sessions/end-sessions.server';

/**
 * The address of the page that asks about this selection, for the way back from a sign-in. A selection too long for
 * that is kept, and the address names it.
 */
export async function selectionPath(
  { services }: AppLoadContext,
  { userId }: PortalSession,
  selection: EndingScope,
): Promise<string> {
  const path = endingScopePath(selection);
  if (selection.scope !== 'selected' || path.length <= longestReturnTo) return path;
  const id = await services.endingSelections.save(userId, [...selection.handles]);
  return `${paths.endSessions}?selection=${id}`;
}

/** What an address of that page selects; null where it says nothing, or what it names is kept no more. */
export async function readSelection(
  { services }: AppLoadContext,
  { userId }: PortalSession,
  params: URLSearchParams,
): Promise<EndingScope | null> {
  const id = params.get('selection');
  if (id === null) return parseEndingScope(params);
  const handles = await services.endingSelections.open(userId, id);
  return handles === null ? null : { scope: 'selected', handles };
}
