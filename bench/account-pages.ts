import { paths } from '../app/paths';
import { EDDA } from '../tenant/seed/people-by-activity';
import { IRIS } from '../tenant/seed/people-by-applications';
import { HANA } from '../tenant/seed/people-by-organizations';
import { JUNO } from '../tenant/seed/people-by-second-step';
import type { Person } from '../tenant/state/accounts';

/** A page of the account, and somebody of the local tenant who has what it shows. */
export interface AccountPage {
  name: string;
  path: string;
  person: Person;
}

/** The pages that everybody has who has just proved who they are, at addresses that name nothing of theirs. */
export const everybodysPages: readonly string[] = [
  paths.account,
  paths.profile,
  paths.profileEmail,
  paths.security,
  paths.password,
  paths.addMethod,
  paths.recoveryCode,
  paths.rememberedBrowsers,
  paths.signIns,
  paths.sessions,
  paths.applications,
  paths.activity,
  paths.organizations,
  paths.receipts,
  paths.data,
  paths.askForData,
  paths.lockAccount,
  paths.deleteAccount,
];

/** The pages of the account besides the list of sessions. */
export const accountPages: readonly AccountPage[] = [
  { name: 'overview', path: paths.account, person: JUNO },
  { name: 'profile', path: paths.profile, person: JUNO },
  { name: 'security', path: paths.security, person: JUNO },
  { name: 'applications', path: paths.applications, person: IRIS },
  { name: 'activity', path: paths.activity, person: EDDA },
  { name: 'organizations', path: paths.organizations, person: HANA },
  { name: 'receipts', path: paths.receipts, person: JUNO },
  { name: 'data and account', path: paths.data, person: JUNO },
];
