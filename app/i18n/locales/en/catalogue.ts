import { activity } from './activity';
import { activityPage } from './activity-page';
import { addMethod } from './add-method';
import { app } from './app';
import { applications } from './applications';
import { confirmCode } from './confirm-code';
import { data } from './data';
import { deletion } from './deletion';
import { dataExport } from './data-export';
import { dataFile } from './data-file';
import { devices } from './devices';
import { emailChange } from './email-change';
import { endSessions } from './end-sessions';
import { error } from './error';
import { kit } from './kit';
import { linkedSignIns } from './linked-sign-ins';
import { lock } from './lock';
import { mail } from './mail';
import { notMe } from './not-me';
import { organizations } from './organizations';
import { overview } from './overview';
import { passkeys } from './passkeys';
import { password } from './password';
import { preferences } from './preferences';
import { profile } from './profile';
import { receipts } from './receipts';
import { security } from './security';
import { session } from './session';
import { sessions } from './sessions';
import { signIn } from './sign-in';
import { tasks } from './tasks';
import { undo } from './undo';
import { username } from './username';

export const en = {
  ...activity,
  ...activityPage,
  ...addMethod,
  ...app,
  ...applications,
  ...confirmCode,
  ...data,
  ...deletion,
  ...dataExport,
  ...dataFile,
  ...devices,
  ...emailChange,
  ...endSessions,
  ...error,
  ...kit,
  ...linkedSignIns,
  ...lock,
  ...mail,
  ...notMe,
  ...organizations,
  ...overview,
  ...passkeys,
  ...password,
  ...preferences,
  ...profile,
  ...receipts,
  ...security,
  ...session,
  ...sessions,
  ...signIn,
  ...tasks,
  ...undo,
  ...username,
};
