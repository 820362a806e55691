import { type MessageKey } from '~/i18n/translate';
import { paths } from '~/paths';
import { type Section } from '~/portal-config/operator-config';

/** A page that every page of the account leads to. */
export interface Destination {
  path: string;
  label: MessageKey & `app.nav.${string}`;
  /** `tabs`: in the header of the account. `menu`: in the menu at its end. */
  place: 'tabs' | 'menu';
  /** The part of the portal that it leads to, where an operator can turn that off. */
  section?: Section;
}

/** Where one can go from anywhere in the account, in the order it is shown. */
export const navigation = [
  { path: paths.account, label: 'app.nav.overview', place: 'tabs' },
  { path: paths.profile, label: 'app.nav.profile', place: 'tabs', section: 'profile' },
  { path: paths.security, label: 'app.nav.security', place: 'tabs', section: 'security' },
  { path: paths.sessions, label: 'app.nav.sessions', place: 'tabs' },
  {
    path: paths.applications,
    label: 'app.nav.applications',
    place: 'tabs',
    section: 'applications',
  },
  { path: paths.activity, label: 'app.nav.activity', place: 'tabs', section: 'activity' },
  {
    path: paths.organizations,
    label: 'app.nav.organizations',
    place: 'tabs',
    section: 'organizations',
  },
  { path: paths.data, label: 'app.nav.data', place: 'tabs', section: 'data' },
  { path: paths.receipts, label: 'app.nav.changes', place: 'menu' },
  { path: paths.accountPreferences, label: 'app.nav.preferences', place: 'menu' },
] as const satisfies readonly Destination[];
