import { type ActionFunction } from '@remix-run/node';
import { action as removeApplication } from '~/routes/account.applications.$handle.remove';
import { action as disconnect } from '~/routes/account.applications.connected.$handle.disconnect';
import { action as leave } from '~/routes/account.organizations.$handle.leave';
import { action as confirmEmail } from '~/routes/account.profile.email.confirm.$token';
import { action as changeUsername } from '~/routes/account.profile.username';
import { action as openPasswordPage } from '~/routes/account.security.password.new';
import { action as replaceCode } from '~/routes/account.security.recovery-code.new';
import { action as forgetBrowsers } from '~/routes/account.security.remembered-browsers';
import { action as removeMethod } from '~/routes/account.security.$group.$handle.remove';
import { action as unlink } from '~/routes/account.security.sign-ins.$handle.unlink';
import { action as link } from '~/routes/account.security.sign-ins.link.confirm';

/** The actions of routes that are cut off, by what they do. */
export const actions = {
  changeUsername,
  confirmEmail,
  disconnect,
  forgetBrowsers,
  leave,
  link,
  openPasswordPage,
  removeApplication,
  removeMethod,
  replaceCode,
  unlink,
} satisfies Record<string, ActionFunction>;
export type KilledAction = keyof typeof actions;
