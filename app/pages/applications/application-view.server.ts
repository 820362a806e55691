import { type ApiReading } from '~/applications/api-directory';
import {
  type AccessSummary,
  type ApplicationAccess,
  summarizeAccess,
} from '~/applications/application-access';
import { type ApplicationReading } from '~/applications/application-directory';
import { type AccessReading } from '~/applications/read-access.server';
import { describeUse, type UseView } from './use-view.server';
import { formatTime, type ShownTime } from '~/i18n/format-time.server';
import { type PageFormat } from '~/pages/kit/page-format.server';
import { applicationPath } from '~/paths';
import { shownPicture } from '~/profile/picture';
import { type OpaqueHandles } from '~/tenant-calls/opaque-handle.server';
import { applicationHandle } from '~/pages/kit/application-handle.server';
import { type ShownName } from './application-names.server';
import { type PermissionView, toPermissionView } from './permission-view.server';

/** What every page about applications tells of one. */
export interface ApplicationView extends ShownName {
  href: string;
  /** Whether it belongs to the tenant; null where that is not told. */
  isFirstParty: boolean | null;
  /** Whether it is this portal. */
  isPortal: boolean;
  isSelfRegistered: boolean;
  /** On one of the operator's hosts; absent for any other, as lists may be long. */
  logoUrl?: string;
  permissions: PermissionView[];
  since: ShownTime | null;
  lastUsed: UseView | null;
  /** Null where nobody knows. */
  isLasting: boolean | null;
  organizationCount: number;
  sessionCount: number;
  isRemovable: boolean;
  isEnding: boolean;
}

export interface ApplicationFormat {
  userId: string;
  portalClientId: string;
  /** Where logos may be loaded from. */
  pictureHosts: readonly string[];
  applicationHandles: OpaqueHandles;
  words: PageFormat;
  nameOf: (id: string | null) => ShownName;
  readings: ReadonlyMap<string, ApplicationReading>;
  apis: ReadonlyMap<string, ApiReading>;
}

type Read = Pick<AccessReading, 'missing' | 'mayHaveMore'>;

/** The summary of an access, by what could be read. */
export function summaryOf(access: ApplicationAccess, reading: Read): AccessSummary {
  return summarizeAccess(access, { areTokensKnown: areTokensKnown(reading) });
}

/** Whether all is known of what applications may do. */
export function arePermissionsKnown({ missing, mayHaveMore }: Read): boolean {
  return missing.grants === null && !mayHaveMore.grants;
}

/** Whether an application that nothing was found of has nothing that a removal takes away. */
export function isAccessKnown(reading: Read): boolean {
  return arePermissionsKnown(reading) && areTokensKnown(reading);
}

function areTokensKnown({ missing, mayHaveMore }: Read): boolean {
  return missing.tokens === null && !mayHaveMore.tokens;
}

/**
 * One application with what it may do, as the list and its page show it. Without a client id the client is not
 * known.
 */
export function toApplicationView(
  { applicationId, sessions }: ApplicationAccess,
  summary: AccessSummary,
  format: ApplicationFormat,
): ApplicationView {
  const { userId, applicationHandles, words, apis } = format;
  const application =
    applicationId === null ? undefined : format.readings.get(applicationId)?.application;
  const isPortal = applicationId === format.portalClientId;
  const logoUrl = shownPicture(application?.logoUrl ?? null, format.pictureHosts);
  return {
    ...format.nameOf(applicationId),
    href: applicationPath(applicationHandle(applicationHandles, userId, applicationId)),
    isFirstParty: isPortal || (application?.isFirstParty ?? null),
    isPortal,
    isSelfRegistered: application?.isSelfRegistered ?? false,
    ...(logoUrl === null ? {} : { logoUrl }),
    permissions: summary.permissions
      .map((permission) => toPermissionView(permission, apis))
      .filter(({ items }) => items.length > 0),
    since: summary.since === null ? null : formatTime(summary.since, words),
    lastUsed: summary.lastUsed === null ? null : describeUse(summary.lastUsed, words),
    isLasting: summary.isLasting,
    organizationCount: summary.organizationIds.length,
    sessionCount: sessions.length,
    isRemovable: summary.isRemovable && !isPortal,
    isEnding: summary.isEnding,
  };
}
