import { type Translate } from '~/i18n/translate';
import { formatDetails, formatKind, formatMethodName } from './format-method';
import { formatSignIn } from './format-sign-in';
import { type WayView } from './way-view.server';

/** What a person calls a way into their account. */
export function formatWay(way: WayView, t: Translate): string {
  switch (way.shows) {
    case 'password':
      return t('security.kind.password');
    case 'email-codes':
      return t('security.kind.email');
    case 'linked-sign-in':
      return formatSignIn(way, t);
    case 'method':
      return formatMethodName(way.method, t);
  }
}

/** The same in fewer words, for within a sentence. */
export function formatWayBriefly(way: WayView, t: Translate): string {
  if (way.shows !== 'method') return formatWay(way, t);
  const { name, passkey } = way.method;
  return name ?? passkey?.provider ?? formatKind(way.method, t);
}

/** What else there is to say of it. */
export function formatWayDetails(way: WayView, t: Translate): string[] {
  switch (way.shows) {
    case 'password':
      return [];
    case 'email-codes':
      return [way.email];
    case 'linked-sign-in':
      return way.account === null ? [] : [way.account];
    case 'method':
      return formatDetails(way.method, t);
  }
}
