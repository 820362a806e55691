import { strongObstacleOf } from '~/auth/strong-need.server';
import { activityScopes } from '~/activity/activity-log';
import { type NotMeRecord } from '~/not-me/not-me-record.server';
import { type SecurityAct } from '~/portal-config/operator-config';
import { type PortalSession } from '~/portal-session/portal-session';
import { actPolicy, fieldPolicy } from '~/profile/field-policy';
import { readPolicyFacts } from '~/profile/read-policy-facts.server';
import { type AccountChangeKind } from '~/receipts/account-change';
import { type AppLoadContext } from '~/request/context';
import { pageDeadline } from '~/request/page-deadline.server';
import { toResult } from '~/tenant-calls/result';

/** Pages of the portal on which somebody puts right what a stranger has changed. */
export type MendingPage =
  'password' | 'methods' | 'recoveryCode' | 'signIns' | 'email' | 'username';

/** Pages that show what the account is like, by their words in the navigation. */
export type DetailPage = 'profile' | 'security' | 'changes' | 'activity';

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

/** Those that this person can use, as far as is known; what is not known is left to support. */
export async function loadGuideLinks(
  context: AppLoadContext,
  request: Request,
  session: PortalSession,
  { changes, password }: Pick<NotMeRecord, 'changes' | 'password'>,
): Promise<MendingPage[]> {
  const { services } = context;
  const options = pageDeadline(context, request);
  if ((await strongObstacleOf(services, session, options)) !== null) return [];
  const { grantedScopes, operator } = services;
  const [mayMakeTickets, mayUpdate] = await Promise.all([
    grantedScopes.has('create_password_ticket', ['create:user_tickets']),
    grantedScopes.has('update_user', ['update:users']),
  ]);
  const mayDo = (act: SecurityAct, isGranted: boolean | null) =>
    actPolicy(act, { operator, isGranted }).mode === 'edit';
  const open: MendingPage[] = [
    ...(isOwnPassword(password) && mayDo('password', mayMakeTickets) ? ['password' as const] : []),
    ...(mayDo('methods', null) ? ['methods' as const] : []),
    ...(mayDo('recoveryCode', null) ? ['recoveryCode' as const] : []),
    ...(mayDo('signIns', mayUpdate) ? ['signIns' as const] : []),
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

/** Where a person sees for themselves what may have changed, as far as this portal shows it. */
export function detailPagesOf({ services }: AppLoadContext): DetailPage[] {
  const { sections } = services.operator;
  const maySeeActivity =
    sections.activity !== 'off' && !services.grantedScopes.lacksAll(activityScopes);
  return [
    ...(sections.profile === 'off' ? [] : ['profile' as const]),
    ...(sections.security === 'off' ? [] : ['security' as const]),
    'changes',
    ...(maySeeActivity ? ['activity' as const] : []),
  ];
}
