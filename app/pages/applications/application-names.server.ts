import { type ApplicationReading } from '~/applications/application-directory';
import { type Translate } from '~/i18n/translate';

/** What an application is called, and how it is told from others of that name. */
export interface ShownName {
  name: string;
  /** Whether the tenant has no application of this id any more. */
  isGone: boolean;
}

/**
 * The names of applications by their ids, null standing for no id. A name is what its maker chose: of several with the
 * same one, each after the first has a number, so that no two are taken for each other.
 */
export function applicationNames(
  ids: readonly (string | null)[],
  readings: ReadonlyMap<string, ApplicationReading>,
  t: Translate,
): (id: string | null) => ShownName {
  const names = new Map<string | null, ShownName>();
  const counts = new Map<string, number>();
  // In an order of their own, so that a number stays with its application.
  for (const id of [...ids].sort((a, b) => ((a ?? '') < (b ?? '') ? -1 : 1))) {
    const reading = id === null ? undefined : readings.get(id);
    const isGone = reading?.application === null && reading.reason === 'gone';
    const given =
      reading?.application?.name ??
      t(isGone ? 'applications.name.gone' : 'kit.application.unnamed');
    const key = given.toLowerCase();
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    const name = count === 1 ? given : t('applications.name.numbered', { name: given, count });
    names.set(id, { name, isGone });
  }
  return (id) => names.get(id) ?? { name: t('kit.application.unnamed'), isGone: false };
}
