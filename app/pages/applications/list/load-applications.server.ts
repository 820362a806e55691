import { type MissingAccess } from '~/applications/read-access.server';
import { formatTime, type ShownTime } from '~/i18n/format-time.server';
import { type Locale } from '~/i18n/locales';
import { type ChosenTimeZone } from '~/i18n/time-zone.server';
import {
  type ApplicationFormat,
  type ApplicationView,
  toApplicationView,
} from '~/pages/applications/application-view.server';
import {
  applicationFormat,
  type ReadApplication,
  readApis,
  readApplications,
  withSummaries,
} from '~/pages/applications/read-applications.server';
import { pageCountOf, pageNumberOf } from '~/pages/kit/page-number.server';
import { type PortalSession } from '~/portal-session/portal-session';
import { type AppLoadContext } from '~/request/context';
import { describeProblem, type Problem } from '~/request/problem.server';

/** The applications of others first, as whoever looks is looking for one of those; the tenant's own last. */
const groupNames = ['others', 'unknown', 'own'] as const;

interface ApplicationGroup {
  name: (typeof groupNames)[number];
  applications: ApplicationView[];
}

interface ApplicationsShown {
  shows: 'applications';
  locale: Locale;
  groups: ApplicationGroup[];
  missing: MissingAccess;
  isComplete: boolean;
  /** Whether the next view of it has more. */
  goesOn: boolean;
  /** When the oldest list was read that stands in for a current one. */
  asOf: ShownTime | null;
  page: number;
  pageCount: number;
  /** How many there are in all, and which of them this page has. */
  rows: { count: number; first: number; last: number };
  zone: ChosenTimeZone;
}

export type ApplicationsPageData = ApplicationsShown | { shows: 'problem'; problem: Problem };

// As many as leave a page room for the heaviest brand.
const pageSize = 40;

/** The page's data with the status and headers that fit it. */
export async function loadApplications(
  context: AppLoadContext,
  request: Request,
  session: PortalSession,
): Promise<{ page: ApplicationsPageData; status: number; headers: Record<string, string> }> {
  const { locale } = context;
  let reading;
  try {
    reading = await readApplications(context, request, session);
  } catch (error) {
    const { problem, status, headers } = describeProblem(error, context);
    return { page: { shows: 'problem', problem }, status, headers };
  }
  const format = await applicationFormat(context, request, session, reading);
  const all = sorted(withSummaries(reading), format);
  const pageCount = pageCountOf(all.length, pageSize);
  const number = pageNumberOf(request, pageCount);
  const start = (number - 1) * pageSize;
  const shown = all.slice(start, start + pageSize);
  const apis = await readApis(context, request, session, shown);
  const { missing, isComplete, goesOn, asOf } = reading;
  const page: ApplicationsShown = {
    shows: 'applications',
    locale,
    groups: groupNames.flatMap((name) => {
      const applications = shown
        .filter((one) => groupOf(one, format) === name)
        .map(({ access, summary }) => toApplicationView(access, summary, { ...format, apis }));
      return applications.length === 0 ? [] : [{ name, applications }];
    }),
    missing,
    isComplete,
    goesOn,
    asOf: asOf === null ? null : formatTime(asOf, format.words),
    page: number,
    pageCount,
    rows: { count: all.length, first: start + 1, last: start + shown.length },
    zone: format.words.zone,
  };
  return { page, status: 200, headers: {} };
}

type Names = Omit<ApplicationFormat, 'apis'>;

/** Nobody can tell who made what is deleted, or may not be read. */
function groupOf(
  { access: { applicationId } }: ReadApplication,
  { readings, portalClientId }: Names,
): ApplicationGroup['name'] {
  if (applicationId === portalClientId) return 'own';
  const application = applicationId === null ? null : readings.get(applicationId)?.application;
  const isFirstParty = application?.isFirstParty ?? null;
  if (isFirstParty === null) return 'unknown';
  return isFirstParty ? 'own' : 'others';
}

/** In the order of the groups, the last used first, the rest by name. */
function sorted(applications: ReadApplication[], format: Names): ReadApplication[] {
  const collator = new Intl.Collator(format.words.locale);
  const keys = new Map(
    applications.map((one) => [
      one,
      {
        group: groupNames.indexOf(groupOf(one, format)),
        lastUsed: one.summary.lastUsed?.at.getTime() ?? 0,
        name: format.nameOf(one.access.applicationId).name,
      },
    ]),
  );
  return [...keys]
    .sort(
      ([, a], [, b]) =>
        a.group - b.group || b.lastUsed - a.lastUsed || collator.compare(a.name, b.name),
    )
    .map(([one]) => one);
}
