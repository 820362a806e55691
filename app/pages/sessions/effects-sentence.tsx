import { useContext } from 'react';
import { type Locale } from '~/i18n/locales';
import { type Translate } from '~/i18n/translate';
import { useTranslate } from '~/i18n/use-translate';
import { formatList } from '~/pages/kit/format-list';
import { AnswerContext } from '~/ui/answer-context';
import { type ApplicationNames, type EffectsSumView } from './read-effects-sum.server';

/** What signs out at once and what may stay open; nothing where no application is known. */
export function EffectsSentence({ effects }: { effects: EffectsSumView }) {
  const t = useTranslate();
  const { locale } = useContext(AnswerContext);
  return <>{formatEffects(effects, t, locale)}</>;
}

function formatEffects(
  { atOnce, mayStayOpen }: EffectsSumView,
  t: Translate,
  locale: Locale,
): string {
  const countOf = ({ names, moreCount }: ApplicationNames) => names.length + moreCount;
  const given = (names: ApplicationNames) => ({
    applications: formatNames(names, t, locale),
  });
  const { until } = mayStayOpen;
  return [
    countOf(atOnce) === 0 ? null : t('session.effects.sum.atOnce', given(atOnce)),
    countOf(mayStayOpen) === 0
      ? null
      : until === null
        ? t('session.effects.sum.open', given(mayStayOpen))
        : t('session.effects.sum.until', { ...given(mayStayOpen), exact: until.exact }),
  ]
    .filter((text) => text !== null)
    .join(' ');
}

/** Such as “Orbit Mail, Cedar Board and 3 more”. */
function formatNames({ names, moreCount: count }: ApplicationNames, t: Translate, locale: Locale) {
  if (names.length === 0) return t('session.effects.sum.unnamed', { count });
  const more = count === 0 ? [] : [t('session.effects.sum.more', { count })];
  return formatList([...names, ...more], locale);
}
