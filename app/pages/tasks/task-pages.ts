import { type Translate } from '~/i18n/translate';
import { paths } from '~/paths';
import { type FieldMode, stricter } from '~/portal-config/field-mode';
import { type OperatorConfig } from '~/portal-config/operator-config';
import { type TaskName } from '~/portal-config/task-links';
import { type AccountChangeKind } from '~/receipts/account-change';

/** Where a task is done, and what tells that it was. */
export interface TaskPage {
  path: string;
  /** What leads there is called like the page. */
  title: (t: Translate) => string;
  /** What the operator lets people do there. */
  modeOf: (operator: OperatorConfig) => FieldMode;
  /** The changes of which each is the task; none where there is only something to look at. */
  changes: readonly AccountChangeKind[];
  /** The change by which it is taken back, where the person can think better of it. */
  takenBackBy?: AccountChangeKind;
}

const security =
  (act: keyof OperatorConfig['security']) =>
  ({ sections, security: acts }: OperatorConfig) =>
    stricter(sections.security, acts[act]);
const section =
  (name: keyof OperatorConfig['sections']) =>
  ({ sections }: OperatorConfig) =>
    sections[name];

export const taskPages: Readonly<Record<TaskName, TaskPage>> = {
  'change-password': {
    path: paths.password,
    title: (t) => t('password.heading'),
    modeOf: security('password'),
    changes: ['password-changed'],
  },
  'change-email': {
    path: paths.profileEmail,
    title: (t) => t('emailChange.title'),
    modeOf: ({ sections, fields }) => stricter(sections.profile, fields.email),
    // The rest is done in a mailbox, perhaps days later.
    changes: ['email-change-asked', 'email-changed'],
    takenBackBy: 'email-change-cancelled',
  },
  'edit-profile': {
    path: paths.profile,
    title: (t) => t('profile.title'),
    modeOf: section('profile'),
    changes: ['profile-changed'],
  },
  'add-passkey': {
    path: paths.addPasskey,
    title: (t) => t('passkeys.add'),
    modeOf: security('passkeys'),
    changes: ['passkey-added'],
  },
  'add-method': {
    path: paths.addMethod,
    title: (t) => t('addMethod.heading'),
    modeOf: security('methods'),
    changes: ['method-added'],
  },
  'recovery-code': {
    path: paths.recoveryCode,
    title: (t) => t('security.kind.recovery-code'),
    modeOf: security('recoveryCode'),
    changes: ['recovery-code-replaced'],
  },
  'forget-browsers': {
    path: paths.rememberedBrowsers,
    title: (t) => t('security.browsers.heading'),
    modeOf: security('rememberedBrowsers'),
    changes: ['browsers-forgotten'],
  },
  'link-sign-in': {
    path: paths.signIns,
    title: (t) => t('security.linked.heading'),
    modeOf: security('signIns'),
    changes: ['sign-in-linked'],
  },
  'review-security': {
    path: paths.security,
    title: (t) => t('app.nav.security'),
    modeOf: section('security'),
    changes: [],
  },
  'review-sessions': {
    path: paths.sessions,
    title: (t) => t('app.nav.sessions'),
    modeOf: () => 'edit',
    changes: [],
  },
  'review-applications': {
    path: paths.applications,
    title: (t) => t('app.nav.applications'),
    modeOf: section('applications'),
    changes: [],
  },
  'review-activity': {
    path: paths.activity,
    title: (t) => t('app.nav.activity'),
    modeOf: section('activity'),
    changes: [],
  },
  'review-organizations': {
    path: paths.organizations,
    title: (t) => t('app.nav.organizations'),
    modeOf: section('organizations'),
    changes: [],
  },
  'download-data': {
    // Where the file is, once there is one.
    path: paths.data,
    title: (t) => t('dataExport.title'),
    modeOf: section('data'),
    changes: ['data-asked', 'data-downloaded'],
  },
  'lock-account': {
    path: paths.lockAccount,
    title: (t) => t('lock.heading'),
    modeOf: ({ sections, account }) => stricter(sections.data, account.lock),
    changes: ['account-locked'],
  },
  'delete-account': {
    path: paths.deleteAccount,
    title: (t) => t('deletion.title'),
    modeOf: ({ sections, deletion }) => (deletion.by === 'off' ? 'off' : sections.data),
    // Asked for only, like a new address: the account goes days later.
    changes: ['deletion-asked', 'deletion-requested'],
    takenBackBy: 'deletion-cancelled',
  },
};

/** Whether the operator lets people do it; to look at something it need not be theirs to change. */
export function isTaskOffered(task: TaskName, operator: OperatorConfig): boolean {
  const { modeOf, changes } = taskPages[task];
  const mode = modeOf(operator);
  return changes.length === 0 ? mode !== 'off' : mode === 'edit';
}
