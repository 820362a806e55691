import { type ActionFunction } from '@remix-run/node';
import { action as removeApplication } from '~/routes/account.applications.$handle.remove';
import { action as disconnect } from '~/routes/account.applications.connected.$handle.disconnect';
import { action as askForData } from '~/routes/account.data.ask';
import { action as askForDeletion } from '~/routes/account.data.delete._index';
import { action as pendingDeletion } from '~/routes/account.data.delete.pending';
import { action as lock } from '~/routes/account.data.lock';
import { action as leave } from '~/routes/account.organizations.$handle.leave';
import { action as profile } from '~/routes/account.profile._index';
import { action as askForEmail } from '~/routes/account.profile.email._index';
import { action as confirmEmail } from '~/routes/account.profile.email.confirm.$token';
import { action as pendingEmail } from '~/routes/account.profile.email.pending';
import { action as changeUsername } from '~/routes/account.profile.username';
import { action as rename } from '~/routes/account.security.$group.$handle._index';
import { action as removeMethod } from '~/routes/account.security.$group.$handle.remove';
import { action as finishMethod } from '~/routes/account.security.methods.add.$kind.$enrolment';
import { action as finishPasskey } from '~/routes/account.security.passkeys.add.$setUp';
import { action as openPasswordPage } from '~/routes/account.security.password.new';
import { action as replaceCode } from '~/routes/account.security.recovery-code.new';
import { action as forgetBrowsers } from '~/routes/account.security.remembered-browsers';
import { action as unlink } from '~/routes/account.security.sign-ins.$handle.unlink';
import { action as link } from '~/routes/account.security.sign-ins.link.confirm';
import { action as endSession } from '~/routes/account.sessions._index';
import { action as endOthers } from '~/routes/account.sessions.end-others';
import { action as undo } from '~/routes/undo.$token';

/** The actions of routes that are cut off, by what they do. */
export const actions = {
  askForData,
  askForDeletion,
  askForEmail,
  changeUsername,
  confirmEmail,
  disconnect,
  endOthers,
  endSession,
  finishMethod,
  finishPasskey,
  forgetBrowsers,
  leave,
  link,
  lock,
  openPasswordPage,
  pendingDeletion,
  pendingEmail,
  profile,
  removeApplication,
  removeMethod,
  rename,
  replaceCode,
  undo,
  unlink,
} satisfies Record<string, ActionFunction>;
export type KilledAction = keyof typeof actions;
