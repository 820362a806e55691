import { type Locale } from '~/i18n/locales';
import { type Translate } from '~/i18n/translate';
import { formatList } from '~/pages/kit/format-list';
import { type DistinctionView } from './session-view.server';

/** What tells a session from those that look alike, or that nothing known does. */
export function formatDistinction(
  { count, differences }: DistinctionView,
  t: Translate,
  locale: Locale,
): string {
  if (differences.length === 0) return t('sessions.identical', { count });
  const facts = differences.map(({ what, value }) =>
    t(`sessions.fact.${what}`, { value: value ?? t('kit.unknown') }),
  );
  return t('sessions.similar', { count, facts: formatList(facts, locale) });
}
