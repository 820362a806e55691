import { type ApplicationReading } from '~/applications/application-directory';
import { type Translate } from '~/i18n/translate';
import { numberNames } from '~/pages/kit/number-names';

/** What an application is called, and how it is told from others of that name. */
export interface ShownName {
  name: string;
  /** Whether somebody gave it that name; else it says that there is none, and does not fit into a sentence. */
  isNamed: boolean;
  /** Whether the tenant has no application of this id any more. */
  isGone: boolean;
}

/** The names of applications by their ids, null standing for no id: no two the same. */
export function applicationNames(
  ids: readonly (string | null)[],
  readings: ReadonlyMap<string, ApplicationReading>,
  t: Translate,
): (id: string | null) => ShownName {
  const given = [...new Set(ids)].map((id) => {
    const reading = id === null ? undefined : readings.get(id);
    const isGone = reading?.application === null && reading.reason === 'gone';
    const known = reading?.application?.name ?? null;
    const name = known ?? t(isGone ? 'kit.application.gone' : 'kit.application.unnamed');
    return { id, name, isNamed: known !== null, isGone };
  });
  const names = new Map(numberNames(given, t).map(({ id, ...shown }) => [id, shown]));
  const unnamed = { name: t('kit.application.unnamed'), isNamed: false, isGone: false };
  return (id) => names.get(id) ?? unnamed;
}
