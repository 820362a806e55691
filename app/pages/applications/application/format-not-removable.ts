import { type Translate } from '~/i18n/translate';
import { type ApplicationShown } from './load-application.server';

/** Why there is no access to remove: none was found, which is the same as none only where all of it was read. */
export function formatNotRemovable(
  { isAccessKnown }: Pick<ApplicationShown, 'isAccessKnown'>,
  t: Translate,
): string {
  return t(isAccessKnown ? 'applications.remove.nothing' : 'applications.remove.unknown');
}
