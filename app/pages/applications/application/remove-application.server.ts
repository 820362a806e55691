import { z } from 'zod';
import { accessUntil } from '~/applications/access-until';
import { type ApplicationAccess } from '~/applications/application-access';
import { readAccess, type AccessReading } from '~/applications/read-access.server';
import {
  type AccessRemoval,
  removeAccess,
  removedAtOnce,
} from '~/applications/remove-access.server';
import { formatComingTime } from '~/i18n/format-time.server';
import { type Message, message } from '~/i18n/message';
import { type AuditEvent } from '~/log/audit.server';
import { findApplication } from '~/pages/applications/find-application.server';
import { type ShownName } from '~/pages/applications/application-names.server';
import { isAccessKnown, summaryOf } from '~/pages/applications/application-view.server';
import { applicationFormat, readApis } from '~/pages/applications/read-applications.server';
import { applicationPath, paths, removeApplicationPath } from '~/paths';
import { type Asked, defineAct, type Outcome } from '~/request/act';
import { changeRequestOf } from '~/request/change-request.server';
import { type Flash } from '~/request/flash.server';
import { actDeadline } from '~/request/page-deadline.server';
import { redirectToResult } from '~/request/result-page.server';
import { requireCurrent } from '~/tenant-calls/result';
import { TenantError, type TenantErrorCode, tenantErrorCodes } from '~/tenant-calls/tenant-error';
import { removalLimit } from '~/pages/applications/removal-limit';
import { removalPolicyOf, removalRightsOf } from './removal-policy.server';

const applicationRemoval = {
  name: 'application.removal',
  results: {
    removed: 'info',
    'partly-removed': 'warn',
    'nothing-to-remove': 'info',
    refused: 'warn',
    'not-found': 'warn',
    failed: 'warn',
  },
  reasons: ['portal', 'too-many', ...tenantErrorCodes, 'unexpected'],
} as const satisfies AuditEvent;

type Removal = Outcome<
  Exclude<keyof typeof applicationRemoval.results, 'failed'>,
  (typeof applicationRemoval.reasons)[number]
>;

const handleOf = ({ params: { handle = '' } }: Pick<Asked, 'params'>) => handle;

/**
 * Removes all that an application holds of the account. What that is, is read anew from the person's own lists, one
 * removal of the person's at a time.
 */
export const removeApplication = defineAct({
  access: 'person',
  schema: z.object({}),
  limit: removalLimit,
  freshnessOf: () => 'recent',
  askedAt: (asked) => removeApplicationPath(handleOf(asked)),
  isInAddress: true,
  cancelTo: (asked) => applicationPath(handleOf(asked)),
  lock: 'person',
  event: applicationRemoval,
  handleOf,
  nameSent: message('applications.access.remove'),
  async carryOut(asked, reached): Promise<Removal> {
    const { context, session } = asked;
    const { services } = context;
    const { userId } = session;
    const handle = handleOf(asked);
    // Of a handle that opens nothing, nobody is asked.
    if (services.applicationHandles.open(userId, handle) === null) return notFound;
    const reading = await readAnew(asked);
    const access = findApplication(services, userId, handle, reading);
    if (access === null) return notFound;
    if (access.applicationId === services.config.clientId)
      return refuse('refused', 'portal', message('applications.remove.portal'));
    const summary = summaryOf(access, reading);
    if (!summary.isRemovable)
      return isAccessKnown(reading)
        ? refuse('nothing-to-remove', undefined, message('applications.remove.nothing'))
        : refuse('refused', whyUnknown(reading), message('applications.remove.unknown'));

    const rights = await removalRightsOf(context, access);
    if (removalPolicyOf(context, { isRemovable: true, rights }).mode !== 'edit')
      throw new TenantError('not_permitted', 'The portal lacks the scopes for this removal.');

    const format = await applicationFormat(context, asked.request, session, reading);
    const shown = format.nameOf(access.applicationId);
    const wanted = removedAtOnce(access);
    const { value, receipt } = await services.changes.carryOut(
      changeRequestOf(asked),
      // What says that there is no name would be kept in one language.
      { kind: 'application-removed', name: shown.isNamed ? shown.name : null },
      async (ask) => {
        const options = { ...actDeadline(context), onRemoved: () => reached('removed') };
        const removal = await ask(() => removeAccess(services, userId, access, options));
        return removal ?? { removedCount: wanted.grants.length + wanted.tokens.length, left: null };
      },
      { evidence: { in: 'removed-access', ...wanted } },
    );
    const apis = await readApis(context, asked.request, session, [{ access, summary }]);
    const until = accessUntil(access, { apis, now: services.now() });
    const flash: Flash = {
      ...(await tellRemoval(asked, access, value, {
        shown,
        until:
          until === null
            ? null
            : formatComingTime(until, { ...format.words, isZoneNamed: true }).exact,
      })),
      receipt: receipt.number,
    };
    return {
      ...(value.left === null
        ? { result: 'removed' }
        : { result: 'partly-removed', reason: value.left }),
      counts: { removed: value.removedCount },
      answer: await redirectToResult(context, paths.applications, flash),
    };
  },
});

/** Of an application that is not there, the page itself says so. */
const notFound: Removal = { result: 'not-found', refused: { status: 404, message: null } };

function refuse(
  result: 'refused' | 'nothing-to-remove',
  reason: Removal['reason'],
  why: Message,
): Removal {
  return { result, reason, refused: { status: 409, message: why } };
}

/** Lists that were read in part name no reason. */
function whyUnknown({ missing }: AccessReading): TenantErrorCode | undefined {
  return missing.grants ?? missing.tokens ?? undefined;
}

/**
 * The person's own lists as they are now, which nothing remembered may stand in for.
 *
 * @throws {TenantError} where one of them cannot be read, but for want of permission.
 */
async function readAnew({ context, session }: Asked<unknown, 'person'>): Promise<AccessReading> {
  const { userId, auth0SessionId: currentSessionId } = session;
  const options = { ...actDeadline(context), priority: 'act', isAnew: true } as const;
  const reading = await readAccess(context.services, { userId, currentSessionId }, options);
  const { grants, tokens } = reading.missing;
  const failure = [grants, tokens].find((code) => code !== null && code !== 'not_permitted');
  if (failure != null) throw new TenantError(failure, 'What an application has cannot be read.');
  return requireCurrent(reading);
}

/** What the lists say after it. A reading that fails takes nothing back. */
async function tellRemoval(
  asked: Asked<unknown, 'person'>,
  { applicationId }: ApplicationAccess,
  { left }: AccessRemoval,
  { shown, until }: { shown: ShownName; until: string | null },
): Promise<Flash> {
  const outcome = left === null ? 'notYet' : 'partly';
  const notGone = { message: tellOf(outcome, shown), tone: 'warn' } as const;
  try {
    const reading = await readAnew(asked);
    const access = reading.applications.find((one) => one.applicationId === applicationId);
    if (access !== undefined && summaryOf(access, reading).isRemovable) return notGone;
    // A call that failed may have been carried out; only lists that are known in full say so.
    if (left !== null && (!reading.isComplete || reading.missing.grants !== null)) return notGone;
  } catch (error) {
    if (!(error instanceof TenantError)) throw error;
    return notGone;
  }
  return {
    message: until === null ? tellOf('untilUnknown', shown) : tellUntil(until, shown),
    tone: 'good',
  };
}

function tellOf(
  outcome: 'notYet' | 'partly' | 'untilUnknown',
  { name, isNamed }: ShownName,
): Message {
  return isNamed
    ? message(`applications.removed.${outcome}`, { application: name })
    : message(`applications.removed.${outcome}.unnamed`);
}

function tellUntil(until: string, { name, isNamed }: ShownName): Message {
  return isNamed
    ? message('applications.removed.until', { application: name, until })
    : message('applications.removed.until.unnamed', { until });
}
