import { locales } from '~/i18n/locales';
import { formatTime, type ShownTime } from '~/i18n/format-time.server';
import { type Message } from '~/i18n/message';
import { timeZoneOf } from '~/i18n/time-zone.server';
import { type PortalSession } from '~/portal-session/portal-session';
import { type Theme } from '~/preferences/theme';
import { fieldPolicy } from '~/profile/field-policy';
import { hostOfPicture, initialsOf, shownPicture } from '~/profile/picture';
import { readPendingEmail } from '~/profile/pending-email.server';
import { profileVersion } from '~/profile/profile-version.server';
import { type AccountWithFacts, readPolicyFacts } from '~/profile/read-policy-facts.server';
import { type AppLoadContext } from '~/request/context';
import { pageDeadline } from '~/request/page-deadline.server';
import { describeProblem, type Problem } from '~/request/problem.server';
import { maskPhone } from '~/security/mask-phone';
import { TenantError } from '~/tenant-calls/tenant-error';
import { describePolicy } from './describe-policy';
import { type FormField, type KeptField, loadFields } from './load-fields.server';

/** Something that tells the person from others, in a row of its own. */
export interface IdentifierRow {
  field: 'email' | 'phone' | 'username';
  /** Null where there is none. */
  value: string | null;
  /** Whether the service knows that it is the person's; null where it does not say. */
  isConfirmed: boolean | null;
  /** Why it is not to be changed; null where it can be. */
  reason: Message | null;
  /** A new one that waits for its proof. */
  waitsFor: string | null;
}

export interface ProfileData {
  kind: 'profile';
  /** When it was read, where that was some time ago. */
  asOf: ShownTime | null;
  /** What the form has to come back with. */
  version: string;
  fields: FormField[];
  kept: KeptField[];
  /** Null where pictures are turned off. */
  picture: {
    initials: string | null;
    /** Where the page loads it from; null where initials stand for it. */
    url: string | null;
    /** Where there is one that the page does not show. */
    otherHost: string | null;
    isRemovable: boolean;
    /** Where a new one may be; none where it cannot be set. */
    hosts: string[];
    reason: Message | null;
  } | null;
  identifiers: IdentifierRow[];
  preferences: { language: string; timeZone: string; theme: Theme };
}

export type ProfilePageData = ProfileData | { kind: 'problem'; problem: Problem };

/** The profile, each field as the person may see or change it; or why it cannot be read, with its status. */
export async function loadProfile(
  context: AppLoadContext,
  request: Request,
  session: PortalSession,
): Promise<{ page: ProfilePageData; status: number; headers: Record<string, string> }> {
  try {
    const options = pageDeadline(context, request);
    const read = await readPolicyFacts(context.services, session.userId, options);
    if (read === null) throw new TenantError('not_found', 'The account is gone.');
    const pending = await readPendingEmail(context.services.accountRecords, session.userId);
    const { email, emailVerified } = read.account;
    const isDone = emailVerified && email?.toLowerCase() === pending?.newEmail;
    const waitsFor = isDone ? null : (pending?.newEmail ?? null);
    const page = describe(context, request, session, { ...read, waitsFor });
    return { page, status: 200, headers: {} };
  } catch (error) {
    const { problem, ...answer } = describeProblem(error, context);
    return { page: { kind: 'problem', problem }, ...answer };
  }
}

function describe(
  context: AppLoadContext,
  request: Request,
  session: PortalSession,
  { account, facts, waitsFor }: AccountWithFacts & { waitsFor: string | null },
): ProfileData {
  const { locale, theme, services } = context;
  const { zone: timeZone } = timeZoneOf(request, session.profile.timeZone);
  const { asOf } = account;
  const { fields, kept } = loadFields(context, { account, facts });
  return {
    kind: 'profile',
    asOf: asOf === null ? null : formatTime(asOf, { locale, timeZone, now: services.now() }),
    version: profileVersion(account),
    fields,
    kept,
    picture: describePicture({ account, facts }),
    identifiers: identifiersOf({ account, facts, waitsFor }),
    preferences: { language: locales[locale].name, timeZone, theme },
  };
}

function describePicture({ account, facts }: AccountWithFacts): ProfileData['picture'] {
  const policy = fieldPolicy('picture', facts);
  if (policy.mode === 'off') return null;
  const { pictureHosts } = facts.operator;
  const url = shownPicture(account.picture, pictureHosts);
  const canEdit = policy.mode === 'edit';
  return {
    initials: initialsOf(account.name ?? account.email),
    url,
    otherHost: url === null ? hostOfPicture(account.picture) : null,
    isRemovable: canEdit && account.picture !== null,
    hosts: canEdit ? pictureHosts : [],
    reason: canEdit ? null : describePolicy(policy, account.identities[0]?.provider),
  };
}

function identifiersOf({
  account,
  facts,
  waitsFor,
}: AccountWithFacts & { waitsFor: string | null }): IdentifierRow[] {
  const { email, emailVerified, phoneNumber, phoneVerified, username } = account;
  const provider = account.identities[0]?.provider;
  const rows = [
    { field: 'email', value: email, isConfirmed: email === null ? null : emailVerified },
    {
      field: 'phone',
      value: phoneNumber === null ? null : maskPhone(phoneNumber),
      isConfirmed: phoneVerified,
    },
    { field: 'username', value: username, isConfirmed: null },
  ] as const;
  return rows.flatMap((row) => {
    const policy = fieldPolicy(row.field, facts);
    if (policy.mode === 'off') return [];
    const reason = policy.mode === 'edit' ? null : describePolicy(policy, provider);
    return [{ ...row, reason, waitsFor: row.field === 'email' ? waitsFor : null }];
  });
}
