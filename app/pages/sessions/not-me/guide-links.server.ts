import { strongObstacleOf } from '~/auth/strong-need.server';
import { accessScopes } from '~/applications/application-access';
import { activityScopes } from '~/activity/activity-log';
import { dayOf } from '~/i18n/format-day.server';
import { type NotMeRecord } from '~/not-me/not-me-record.server';
import { organizationScopes } from '~/organizations/organization-repository';
import { paths } from '~/paths';
import { type SecurityAct } from '~/portal-config/operator-config';
import { type PortalSession } from '~/portal-session/portal-session';
import { actPolicy, fieldPolicy, sectionPolicy } from '~/profile/field-policy';
import { readPolicyFacts } from '~/profile/read-policy-facts.server';
import { type AccountChangeKind } from '~/receipts/account-change';
import { type AppLoadContext } from '~/request/context';
import { pageDeadline } from '~/request/page-deadline.server';
import { toResult } from '~/tenant-calls/result';

/** Pages of the portal on which somebody puts right what a stranger has changed. */
export type MendingPage =
  | 'password'
  | 'methods'
  | 'recoveryCode'
  | 'signIns'
  | 'email'
  | 'username'
  | 'applications'
  | 'connectedAccounts'
  | 'organizations';

/** Pages that show what the account is like. */
type DetailPage =
  | 'activity'
  | 'profile'
  | 'security'
  | 'applications'
  | 'organizations'
  | 'changes';

export interface DetailLink {
  page: DetailPage;
  href: string;
}

/** Where a change that was made in this portal leaves something to put right. */
export const mendingPageOf: Partial<Record<AccountChangeKind, MendingPage>> = {
  'username-changed': 'username',
  'method-added': 'methods',
  'method-removed': 'methods',
  'passkey-added': 'methods',
  'passkey-removed': 'methods',
  'recovery-code-replaced': 'recoveryCode',
  'sign-in-linked': 'signIns',
  'sign-in-unlinked': 'signIns',
};

type Services = AppLoadContext['services'];

/** Those that this person can use, as far as is known; what is not known is left to support. */
export async function loadGuideLinks(
  context: AppLoadContext,
  request: Request,
  session: PortalSession,
  { changes, password }: Pick<NotMeRecord, 'changes' | 'password'>,
): Promise<MendingPage[]> {
  const { services } = context;
  const options = pageDeadline(context, request);
  const { grantedScopes, operator } = services;
  const ofApplications = applicationPagesOf(services);
  if ((await strongObstacleOf(services, session, options)) !== null) return ofApplications;
  const [mayMakeTickets, mayUpdate, mayLeave] = await Promise.all([
    grantedScopes.has('create_password_ticket', ['create:user_tickets']),
    grantedScopes.has('update_user', ['update:users']),
    grantedScopes.has('delete_organization_member', ['delete:organization_members']),
  ]);
  const mayDo = (act: SecurityAct, isGranted: boolean | null) =>
    actPolicy(act, { operator, isGranted }).mode === 'edit';
  const open: MendingPage[] = [
    ...(isOwnPassword(password) && mayDo('password', mayMakeTickets) ? ['password' as const] : []),
    ...(mayDo('methods', null) ? ['methods' as const] : []),
    ...(mayDo('recoveryCode', mayUpdate) ? ['recoveryCode' as const] : []),
    ...(mayDo('signIns', mayUpdate) ? ['signIns' as const] : []),
    ...ofApplications,
    ...(sectionPolicy(operator.sections.organizations, mayLeave).mode === 'edit'
      ? ['organizations' as const]
      : []),
  ];
  const isAbout = (kind: string) => changes.some((change) => change.kind === kind);
  const fields = (['email', 'username'] as const).filter((field) => isAbout(`${field}-changed`));
  if (fields.length === 0) return open;
  const read = await toResult(readPolicyFacts(services, session.userId, options));
  if (!read.isKnown || read.value === null) return open;
  const { facts } = read.value;
  return [...open, ...fields.filter((field) => fieldPolicy(field, facts).mode === 'edit')];
}

/** Whether the tenant keeps a password of the person's that the portal can have set anew. */
function isOwnPassword({ outcome }: NotMeRecord['password']): boolean {
  return outcome !== 'elsewhere' && outcome !== 'no-address';
}

/** What takes no strong sign-in. */
function applicationPagesOf({ grantedScopes, myAccount, operator }: Services): MendingPage[] {
  if (operator.sections.applications !== 'edit' || grantedScopes.lacksAll(accessScopes)) return [];
  return ['applications', ...(myAccount === null ? [] : ['connectedAccounts' as const])];
}

/**
 * Where a person sees for themselves what may have changed, as far as this portal shows it: the activity from the day on
 * which the session began, as the person's zone has it.
 */
export async function loadDetailLinks(
  { services: { grantedScopes, operator, organizations } }: AppLoadContext,
  userId: string,
  { createdAt }: Pick<NotMeRecord, 'createdAt'>,
  timeZone: string,
): Promise<DetailLink[]> {
  const { sections } = operator;
  const hasOrganizations =
    (await organizations.recallHasAny(userId)) ?? !grantedScopes.lacksAll(organizationScopes);
  const activityPath =
    createdAt === null ? paths.activity : `${paths.activity}?from=${dayOf(createdAt, timeZone)}`;
  return [
    ...(sections.activity === 'off' || grantedScopes.lacksAll(activityScopes)
      ? []
      : [{ page: 'activity' as const, href: activityPath }]),
    ...(sections.profile === 'off' ? [] : [{ page: 'profile' as const, href: paths.profile }]),
    ...(sections.security === 'off' ? [] : [{ page: 'security' as const, href: paths.security }]),
    ...(sections.applications === 'off' || grantedScopes.lacksAll(accessScopes)
      ? []
      : [{ page: 'applications' as const, href: paths.applications }]),
    ...(sections.organizations === 'off' || !hasOrganizations
      ? []
      : [{ page: 'organizations' as const, href: paths.organizations }]),
    { page: 'changes', href: paths.receipts },
  ];
}
