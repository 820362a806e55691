import { type Translate } from '~/i18n/translate';
import { type NamedApplication } from './read-effects.server';

/** An application by its name, or what there is to say instead; never its id. */
export function formatApplication({ name, isRemoved }: NamedApplication, t: Translate): string {
  return name ?? t(isRemoved ? 'kit.application.gone' : 'kit.application.unnamed');
}
