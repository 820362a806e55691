import { standardScopes } from '~/applications/standard-scopes';
import { formatDevice } from '~/devices/format-device.server';
import { type Translate } from '~/i18n/translate';
import { formatReason } from '~/pages/kit/format-reason';
import { formatMethod } from '~/pages/kit/format-sign-in-methods';
import { type TenantErrorCode } from '~/tenant-calls/tenant-error';
import { formatProvider } from '~/profile/format-provider';
import {
  clientFacts,
  clientLine,
  exactTime,
  fact,
  type FileWords,
  listNotes,
  type Part,
  type ReadableItem,
  timeFact,
} from './readable.server';

/** The sessions that were live, each with its client at the sign-in and at the last visit. */
export function describeSessions(sessions: Part<'sessions'>, words: FileWords) {
  return {
    notes: [...listNotes(sessions, words), ...namesNote(sessions.namesNotRead, words)],
    items: sessions.items.map((session) => describeSession(session, words)),
  };
}

function namesNote(reason: TenantErrorCode | null, { translate: t }: FileWords): string[] {
  return reason === null ? [] : [t('dataFile.namesNotRead', { reason: formatReason(reason, t) })];
}

function describeSession(
  session: Part<'sessions'>['items'][number],
  words: FileWords,
): ReadableItem {
  const { translate: t } = words;
  const { first, last, signedInBy, isKeptByBrowser } = session;
  const isSame = JSON.stringify(first) === JSON.stringify(last);
  const methods = signedInBy.map(({ method: name, secondFactor: factor, at }) => {
    const method = formatMethod({ name, factor, at: null }, t);
    return at === null ? method : `${method} · ${exactTime(at, words)}`;
  });
  const signingOut = session.signingOutSince;
  return {
    title: formatDevice(last.userAgent ?? first.userAgent, t),
    facts: [
      ...(session.isBySomebodyElse
        ? fact(t('receipts.state'), t('session.impersonation.heading'))
        : []),
      ...(signingOut === null
        ? []
        : fact(
            t('receipts.state'),
            t('session.signingOut.text', { time: exactTime(signingOut, words) }),
          )),
      ...timeFact(t('sessions.signedIn'), session.createdAt, words),
      ...timeFact(t('sessions.lastSeen'), session.lastSeenAt, words),
      ...clientFacts(last, words),
      ...(isSame ? [] : fact(t('dataFile.atSignIn'), clientLine(first, words) || null)),
      ...fact(t('session.signIn.methods'), methods),
      ...fact(t('session.facts.applications'), names(session.applications, t)),
      ...fact(
        t('session.signIn.closing'),
        isKeptByBrowser === null
          ? null
          : t(isKeptByBrowser ? 'session.signIn.persistent' : 'session.signIn.transient'),
      ),
      ...timeFact(t('dataFile.expiresUnused'), session.idleExpiresAt, words),
      ...timeFact(t('applications.connected.expires'), session.expiresAt, words),
    ],
  };
}

function names(given: readonly (string | null)[], t: Translate): string[] {
  return given.map((name) => name ?? t('kit.application.unnamed'));
}

/** The applications with access, and what each may do; the notes name what could not be read. */
export function describeApplications(applications: Part<'applications'>, words: FileWords) {
  const { translate: t } = words;
  const { permissions, refreshTokens, sessions, names: namesReason } = applications.notRead;
  return {
    notes: [
      ...listNotes(applications, words),
      ...(permissions === null
        ? []
        : [t('applications.missing.grants', { reason: formatReason(permissions, t) })]),
      ...(refreshTokens === null
        ? []
        : [t('applications.missing.tokens', { reason: formatReason(refreshTokens, t) })]),
      ...(sessions === null
        ? []
        : [t('applications.missing.sessions', { reason: formatReason(sessions, t) })]),
      ...namesNote(namesReason, words),
    ],
    items: applications.items.map((one) => describeApplication(one, words)),
  };
}

function describeApplication(
  one: Part<'applications'>['items'][number],
  words: FileWords,
): ReadableItem {
  const { translate: t } = words;
  const tokens = one.refreshTokens.map(({ createdAt, lastUsedAt, lastUsedBy, endingSince }) =>
    [
      createdAt === null ? null : `${t('session.access.given')} ${exactTime(createdAt, words)}`,
      lastUsedAt === null ? null : `${t('applications.lastUsed')} ${exactTime(lastUsedAt, words)}`,
      clientLine(lastUsedBy, words) || null,
      endingSince === null ? null : t('applications.access.removing'),
    ]
      .filter((text) => text !== null)
      .join(' · '),
  );
  const isOwn = one.isLatchkey ? true : one.isFirstParty;
  return {
    title: one.name ?? t(one.isGone ? 'kit.application.gone' : 'kit.application.unnamed'),
    facts: [
      ...fact(
        t('applications.fact.whose'),
        isOwn === null ? null : t(isOwn ? 'applications.fact.own' : 'applications.fact.others'),
      ),
      ...(one.isSelfRegistered
        ? fact(t('receipts.state'), t('applications.chip.selfRegistered'))
        : []),
      ...one.permissions.flatMap(({ api, scopes }) =>
        fact(
          api === null || api.endsWith('/userinfo') ? t('applications.api.profile') : api,
          scopes.map((scope) => formatScope(scope, t)),
        ),
      ),
      ...fact(
        t('applications.lasting'),
        [...tokens, ...one.devices.map((device) => formatDevice(device, t))].filter(
          (text) => text !== '',
        ),
      ),
      ...(one.sessions === 0
        ? []
        : fact(t('dataFile.part.sessions'), t('applications.signedIn', { count: one.sessions }))),
    ],
  };
}

function formatScope(
  { scope, description }: { scope: string; description: string | null },
  t: Translate,
): string {
  const standard = standardScopes.find((one) => one === scope);
  return standard === undefined ? (description ?? scope) : t(`applications.scope.${standard}`);
}

/** The accounts elsewhere that applications may use. */
export function describeConnected(accounts: Part<'connectedAccounts'>, words: FileWords) {
  const { translate: t } = words;
  return {
    notes: listNotes(accounts, words),
    items: accounts.items.map(({ provider, connection, scopes, createdAt, expiresAt }) => ({
      title: formatProvider(provider ?? '') ?? connection ?? provider ?? t('kit.unknown.alone'),
      facts: [
        ...timeFact(t('applications.since'), createdAt, words),
        ...timeFact(t('applications.connected.expires'), expiresAt, words),
        ...fact(t('applications.permissions'), scopes),
      ],
    })),
  };
}

/** The organizations that the person belongs to, with their roles there. */
export function describeOrganizations(organizations: Part<'organizations'>, words: FileWords) {
  const { translate: t } = words;
  return {
    notes: listNotes(organizations, words),
    items: organizations.items.map(({ name, logoUrl, roles, rolesNotRead }) => ({
      title: name,
      facts: [
        ...fact(
          t('organizations.roles'),
          roles === null
            ? t('security.notNow', { reason: formatReason(rolesNotRead ?? 'unavailable', t) })
            : roles.length === 0
              ? t('organizations.roles.none')
              : roles.map((role) =>
                  role.description === null ? role.name : `${role.name} · ${role.description}`,
                ),
        ),
        ...fact(t('dataFile.logo'), logoUrl),
      ],
    })),
  };
}
