import { type ApplicationReading } from '~/applications/application-directory';
import { type Translate } from '~/i18n/translate';
import { numberNames } from '~/pages/kit/number-names';

/** What an application is called, and how it is told from others of that name. */
export interface ShownName {
  name: string;
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
    const name =
      reading?.application?.name ??
      t(isGone ? 'applications.name.gone' : 'kit.application.unnamed');
    return { id, name, isGone };
  });
  const names = new Map(
    numberNames(given, t).map(({ id, name, isGone }) => [id, { name, isGone }]),
  );
  return (id) => names.get(id) ?? { name: t('kit.application.unnamed'), isGone: false };
}
