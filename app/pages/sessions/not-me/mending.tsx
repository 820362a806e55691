import { type AccountChangeKind } from '~/activity/account-changes';
import { useTranslate } from '~/i18n/use-translate';
import { paths } from '~/paths';
import { type MendingPage } from './guide-links.server';

/** How each change is mended; null for what harms nobody. */
const mending = {
  'password-changed': 'password',
  'password-change-requested': 'request',
  'email-changed': 'restore',
  'email-verified': null,
  'username-changed': 'restore',
  'phone-changed': 'restore',
  'mfa-added': 'remove',
  'mfa-removed': 'mfa',
  'recovery-code-used': 'recovery-code',
  'account-linked': 'remove',
  'account-unlinked': 'restore',
  'connected-account-added': 'remove',
  'connected-account-removed': null,
  'organization-joined': 'leave',
  'access-granted': 'access',
  'access-reused': 'copied-access',
  'signed-up': null,
  blocked: 'ask',
  unblocked: null,
  deleted: 'ask',
  'changed-by-administrator': 'ask',
} as const satisfies Record<AccountChangeKind, string | null>;

/** Where the person mends it by themselves, if they may. */
const pageOf: Partial<Record<AccountChangeKind, MendingPage>> = {
  'email-changed': 'email',
  'username-changed': 'username',
  'mfa-added': 'methods',
  'mfa-removed': 'methods',
  'recovery-code-used': 'recoveryCode',
  'account-linked': 'signIns',
  'account-unlinked': 'signIns',
  'access-granted': 'applications',
  'access-reused': 'applications',
  'connected-account-added': 'connectedAccounts',
  'organization-joined': 'organizations',
};

const links = {
  password: { href: paths.password, text: 'password.manage' },
  methods: { href: paths.security, text: 'overview.security.seeWays' },
  recoveryCode: { href: paths.recoveryCode, text: 'security.code.link' },
  signIns: { href: paths.signIns, text: 'linkedSignIns.manage' },
  email: { href: paths.profileEmail, text: 'emailChange.link' },
  username: { href: paths.profileUsername, text: 'username.link' },
  applications: { href: paths.applications, text: 'applications.title' },
  connectedAccounts: { href: paths.connectedAccounts, text: 'applications.connected' },
  organizations: { href: paths.organizations, text: 'organizations.title' },
} as const satisfies Record<MendingPage, unknown>;

interface Props {
  kind: AccountChangeKind;
  /** The pages that the person can use. */
  pages: readonly MendingPage[];
}

/** How a change is put right: on a page of the portal where that can be, else with the help of support. */
export function Mending({ kind, pages }: Props) {
  const t = useTranslate();
  const how = mending[kind];
  if (how === null) return null;
  const page = pageOf[kind];
  if (page === undefined || !pages.includes(page)) return <p>{t(`notMe.mend.${how}`)}</p>;
  return (
    <>
      {isToldHere(how) ? <p>{t(`notMe.mendHere.${how}`)}</p> : null}
      <p className="print:hidden">
        <MendingLink page={page} />
      </p>
    </>
  );
}

type How = NonNullable<(typeof mending)[AccountChangeKind]>;

/** Whether a sentence leads to the page; the others speak for themselves. */
function isToldHere(how: How): how is Exclude<How, 'password' | 'request' | 'ask'> {
  return how !== 'password' && how !== 'request' && how !== 'ask';
}

/** The page on which a change is put right. */
export function MendingLink({ page }: { page: MendingPage }) {
  const t = useTranslate();
  const { href, text } = links[page];
  return (
    <a href={href} className="inline-block py-0.5 [overflow-wrap:anywhere]">
      {t(text)}
    </a>
  );
}
