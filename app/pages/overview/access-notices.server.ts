import { findUnused } from '~/applications/find-unused';
import { seconds } from '~/durations';
import { formatTime, type ShownTime } from '~/i18n/format-time.server';
import { findMissingWay } from '~/organizations/find-missing-way';
import { type Organization } from '~/organizations/organization';
import { applicationHandle } from '~/pages/kit/application-handle.server';
import { formatWays } from '~/pages/kit/format-ways';
import { type PageFormat } from '~/pages/kit/page-format.server';
import { numberNames } from '~/pages/kit/number-names';
import { applicationPath, organizationPath } from '~/paths';
import { type Identity } from '~/profile/account';
import { type RefreshToken } from '~/applications/refresh-token';
import { type AppLoadContext } from '~/request/context';
import { type CallOptions } from '~/tenant-calls/call-options';
import { toResult } from '~/tenant-calls/result';

/**
 * - `application-unused`: an application of others gets into the account by itself, and has not for more than a year
 * - `organization-way`: an organization takes none of the ways in which the person signs in
 */
export const accessReasons = ['application-unused', 'organization-way'] as const;

/** What the person should look at in what has to do with their account. */
export interface AccessNotice {
  reason: (typeof accessReasons)[number];
  /** Of the application or the organization. */
  name: string;
  handle: string;
  href: string;
  /** When the application was last used; null for an organization. */
  lastUsed: ShownTime | null;
  /** The ways that the organization takes; null for an application. */
  ways: string | null;
}

/** A notice with what tells it from others of its reason, which pages never show. */
export interface FoundNotice {
  notice: AccessNotice;
  about: string;
}

/** Null for what is not known. */
export interface AccessFacts {
  tokens: readonly RefreshToken[] | null;
  organizations: readonly Organization[] | null;
  identities: readonly Identity[] | null;
}

/** Of each, so many are looked at: it takes a name, or the ways in, which are the tenant's to tell. */
const mostOfEach = 3;

/** What certainly holds, applications first. A name that nobody knows leaves its notice out. */
export async function findAccessNotices(
  context: AppLoadContext,
  userId: string,
  facts: AccessFacts,
  words: PageFormat,
  options: CallOptions,
): Promise<FoundNotice[]> {
  const [applications, organizations] = await Promise.all([
    unusedApplications(context, userId, facts, words, options),
    missingWays(context, userId, facts, options),
  ]);
  return [...applications, ...organizations];
}

async function unusedApplications(
  { services }: AppLoadContext,
  userId: string,
  { tokens }: AccessFacts,
  words: PageFormat,
  options: CallOptions,
): Promise<FoundNotice[]> {
  const { applicationHandles, applications, config, now } = services;
  const unused = findUnused(tokens ?? [], now()).filter(
    ({ applicationId }) => applicationId !== config.clientId,
  );
  if (unused.length === 0) return [];
  const known = await applications.find(
    userId,
    unused.map(({ applicationId }) => applicationId),
    options,
  );
  return unused
    .flatMap(({ applicationId, lastUsedAt }): FoundNotice[] => {
      const application = known.get(applicationId);
      // The tenant's own need no permission, and take it anew without asking.
      if (application?.name == null || application.isFirstParty === true) return [];
      const handle = applicationHandle(applicationHandles, userId, applicationId);
      const notice = {
        reason: 'application-unused',
        name: application.name,
        handle,
        href: applicationPath(handle),
        lastUsed: formatTime(lastUsedAt, words),
        ways: null,
      } as const;
      return [{ notice, about: applicationId }];
    })
    .slice(0, mostOfEach);
}

async function missingWays(
  { services, translate, locale }: AppLoadContext,
  userId: string,
  { organizations, identities }: AccessFacts,
  options: CallOptions,
): Promise<FoundNotice[]> {
  if (identities === null) return [];
  const found = await Promise.all(
    numberNames(organizations ?? [], translate)
      .slice(0, mostOfEach)
      .map(async ({ id, name }) => {
        const taken = await toResult(
          services.organizationConnections.of(id, { ...options, person: userId }),
        );
        const missing = taken.isKnown ? findMissingWay(taken.value, identities) : null;
        const ways = missing === null ? null : formatWays(missing, translate, locale);
        if (ways === null) return [];
        const handle = services.organizationHandles.seal(userId, id);
        const href = organizationPath(handle);
        const notice = {
          reason: 'organization-way',
          name,
          handle,
          href,
          lastUsed: null,
          ways,
        } as const;
        return [{ notice, about: id }];
      }),
  );
  return found.flat();
}

/** Names are never worth a late page. */
export const namesTimeMs = seconds(1.5);
