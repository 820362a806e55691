import { readAccess, type AccessReading } from '~/applications/read-access.server';
import { type ApplicationAccess, type AccessSummary } from '~/applications/application-access';
import { seconds } from '~/durations';
import { pageFormat } from '~/pages/kit/page-format.server';
import { mostCalls } from '~/pages/kit/spare-calls.server';
import { type PortalSession } from '~/portal-session/portal-session';
import { type AppLoadContext } from '~/request/context';
import { pageDeadline } from '~/request/page-deadline.server';
import { TenantError } from '~/tenant-calls/tenant-error';
import { applicationNames } from './application-names.server';
import { type ApplicationFormat, summaryOf } from './application-view.server';
import { isProfile } from './permission-view.server';

/** An application with what it has, and a glance at it. */
export interface ReadApplication {
  access: ApplicationAccess;
  summary: AccessSummary;
}

/** Names are never worth a failed page, nor a late one. */
const namesTimeMs = seconds(2.5);

/**
 * The person's applications, for every page about them.
 *
 * @throws {TenantError} where none of the lists could be read.
 */
export async function readApplications(
  context: AppLoadContext,
  request: Request,
  session: PortalSession,
): Promise<AccessReading> {
  const { userId, auth0SessionId: currentSessionId } = session;
  const reading = await readAccess(
    context.services,
    { userId, currentSessionId },
    { ...pageDeadline(context, request), mostCalls },
  );
  const { grants, tokens, sessions } = reading.missing;
  if (grants !== null && tokens !== null && sessions !== null)
    throw new TenantError(
      // One that may pass is worth another try.
      [grants, tokens, sessions].find((reason) => reason !== 'not_permitted') ?? 'not_permitted',
      'None of the lists of applications can be read.',
    );
  return reading;
}

/** By what these pages put applications into words; the APIs are those of `shown`. */
export async function applicationFormat(
  context: AppLoadContext,
  request: Request,
  session: PortalSession,
  { applications }: Pick<AccessReading, 'applications'>,
): Promise<Omit<ApplicationFormat, 'apis'>> {
  const { services, translate } = context;
  const ids = applications.map(({ applicationId }) => applicationId);
  const readings = await services.applications.read(
    session.userId,
    ids.filter((id) => id !== null),
    pageDeadline(context, request, { timeMs: namesTimeMs }),
  );
  return {
    userId: session.userId,
    portalClientId: services.config.clientId,
    pictureHosts: services.operator.pictureHosts,
    applicationHandles: services.applicationHandles,
    words: pageFormat(context, request, session),
    nameOf: applicationNames(ids, readings, translate),
    readings,
  };
}

/** The APIs at which these applications may do something. */
export async function readApis(
  context: AppLoadContext,
  request: Request,
  { userId }: Pick<PortalSession, 'userId'>,
  shown: readonly ReadApplication[],
): Promise<ApplicationFormat['apis']> {
  const audiences = new Set(
    shown.flatMap(({ summary }) => summary.permissions.flatMap(({ audience }) => audience ?? [])),
  );
  return context.services.apis.read(
    userId,
    [...audiences].filter((audience) => !isProfile(audience)),
    pageDeadline(context, request, { timeMs: namesTimeMs }),
  );
}

/** Each application with the glance at it. */
export function withSummaries(reading: AccessReading): ReadApplication[] {
  return reading.applications.map((access) => ({ access, summary: summaryOf(access, reading) }));
}
