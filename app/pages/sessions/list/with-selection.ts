import { sessionMark } from '~/sessions/session-query';
import { type SessionsPageData } from './load-sessions-page.server';

/** The page with what a form has said is selected; its address has not. */
export function withSelection(
  page: SessionsPageData,
  selected: readonly string[],
): SessionsPageData {
  if (page.kind !== 'list') return page;
  const here = new Set<string>();
  const groups = page.groups.map((group) => ({
    ...group,
    sessions: group.sessions.map((session) => {
      const mark = sessionMark(session.handle);
      here.add(mark);
      const isSelected = session.isSelected === null ? null : selected.includes(mark);
      return { ...session, isSelected };
    }),
  }));
  return {
    ...page,
    query: { ...page.query, selected },
    groups,
    selectedElsewhere: selected.filter((mark) => !here.has(mark)),
  };
}
