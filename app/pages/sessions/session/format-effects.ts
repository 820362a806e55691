import { type Locale } from '~/i18n/locales';
import { type Translate } from '~/i18n/translate';
import { formatList } from '~/pages/kit/format-list';
import { type EffectsView, type NamedApplication } from './read-effects.server';

type Applications = EffectsView['applications'];

/**
 * What signing a session out does, in a sentence or two: which applications it signs out at once, and which may stay
 * open, until the latest of them has run out. Removed applications are left out, as nobody can use them.
 */
export function formatEffects(
  { applications }: Pick<EffectsView, 'applications'>,
  { isCurrent, locale }: { isCurrent: boolean; locale: Locale },
  t: Translate,
): string {
  const named = applications.filter(({ name }) => name !== null);
  const names = (of: Applications) =>
    formatList([...new Set(of.map((one) => one.name ?? ''))], locale);
  const atOnce = named.filter(({ signOut }) => signOut.effect === 'at-once');
  const open = named.filter(({ signOut }) => signOut.effect !== 'at-once');
  const isAllTold = applications.every(({ name, isRemoved }) => name !== null || isRemoved);
  const sentences = [
    isCurrent ? t('session.signOut.current') : null,
    atOnce.length === 0 ? null : t('session.signOut.atOnce', { applications: names(atOnce) }),
    open.length === 0 ? null : formatOpen(open, names(open), t),
    isAllTold ? null : t('session.signOut.notAllTold'),
  ].filter((sentence) => sentence !== null);
  return sentences.length === 0 ? t('session.signOut.other') : sentences.join(' ');
}

function formatOpen(open: Applications, applications: string, t: Translate): string {
  const ends = open.map(({ signOut }) =>
    signOut.effect === 'may-stay-open' ? signOut.until : null,
  );
  const isKnown = ends.every((until) => until !== null);
  const latest = ends.filter((until) => until !== null).sort((a, b) => (a.iso < b.iso ? 1 : -1))[0];
  return isKnown && latest !== undefined
    ? t('session.signOut.openUntil', { applications, exact: latest.exact })
    : t('session.signOut.open', { applications });
}

/** An application by its name, or what there is to say instead; never its id. */
export function formatApplication({ name, isRemoved }: NamedApplication, t: Translate): string {
  return name ?? t(isRemoved ? 'session.application.removed' : 'session.application.unnamed');
}
