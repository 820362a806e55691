import { formatTime, type ShownTime } from '~/i18n/format-time.server';
import { type ChosenTimeZone } from '~/i18n/time-zone.server';
import { formatDeviceDescription, formatPlace } from '~/pages/kit/format-names.server';
import { type PageFormat, pageFormat } from '~/pages/kit/page-format.server';
import { describeSession } from '~/pages/sessions/describe-session.server';
import { endingScopeFields } from '~/pages/sessions/ending-scope.server';
import { type ListFailureData, loadFailure } from '~/pages/sessions/load-failure.server';
import { type PortalSession } from '~/portal-session/portal-session';
import { type AppLoadContext } from '~/request/context';
import { pageDeadline } from '~/request/page-deadline.server';
import { type EndingScope, previewEndings } from '~/sessions/end-sessions.server';
import { type ListedSession } from '~/sessions/session';
import { type CallOptions } from '~/tenant-calls/call-options';
import { type EndingRow } from './ending-row';

/** Exactly what would be signed out. */
export interface EndingQuestion {
  kind: 'question';
  scope: NamedScope;
  /** Where the form goes: a refusal is told on the same page. */
  action: string;
  /** The fields that say what is signed out. */
  fields: [name: string, value: string][];
  /** None where there is nothing to sign out. */
  rows: EndingRow[];
  /** Whether this browser cannot be told from the others, so that they cannot be signed out together. */
  isCurrentUnknown: boolean;
  includesCurrent: boolean;
  /** How many of the selected ones are listed no more. */
  notListedCount: number;
  /** Whether all sessions could be read. */
  isComplete: boolean;
  /** When the list was read, where it stands in for one that cannot be had now. */
  asOf: ShownTime | null;
  zone: ChosenTimeZone;
}

type NamedScope =
  | { name: 'selected' | 'others' | 'without-mfa' }
  | { name: 'idle'; days: number }
  | { name: 'application'; application: string };

/** Finds which sessions the scope would sign out now; where the list cannot be had, why. */
export async function loadEndingQuestion(
  context: AppLoadContext,
  request: Request,
  session: PortalSession,
  selection: EndingScope,
): Promise<{
  page: EndingQuestion | ListFailureData;
  status: number;
  headers: Record<string, string>;
}> {
  const { services } = context;
  const { issuer, userId, auth0SessionId: currentSessionId } = session;
  const options = pageDeadline(context, request);
  try {
    const preview = await previewEndings(
      services,
      { issuer, userId, currentSessionId, selection, now: services.now() },
      options,
    );
    const scope = await nameScope(selection, context, { userId, options });
    const { pathname, search } = new URL(request.url);
    const format = pageFormat(context, request, session);
    const page = toQuestionView(preview, { selection, format });
    return {
      page: { kind: 'question', scope, action: pathname + search, ...page },
      status: 200,
      headers: {},
    };
  } catch (error) {
    return loadFailure(error, { context, request, session });
  }
}

type Preview = Awaited<ReturnType<typeof previewEndings>>;

function toQuestionView(
  preview: Preview,
  { selection, format }: { selection: EndingScope; format: PageFormat },
): Omit<EndingQuestion, 'kind' | 'scope' | 'action'> {
  const { sessions, includesCurrent, notListed, isComplete, asOf } =
    preview === 'current-unknown'
      ? { sessions: [], includesCurrent: false, notListed: [], isComplete: true, asOf: null }
      : preview;
  return {
    fields: endingScopeFields(
      selection.scope === 'selected'
        ? { ...selection, handles: sessions.map(({ id }) => format.handleOf(id)) }
        : selection,
    ),
    rows: sessions.map((one) => toRow(one, format)),
    isCurrentUnknown: preview === 'current-unknown',
    includesCurrent,
    notListedCount: notListed.length,
    isComplete,
    asOf: asOf === null ? null : formatTime(asOf, format),
    zone: format.zone,
  };
}

async function nameScope(
  selection: EndingScope,
  { services }: AppLoadContext,
  { userId, options }: { userId: string; options: CallOptions },
): Promise<NamedScope> {
  switch (selection.scope) {
    case 'idle':
      return { name: 'idle', days: selection.days };
    case 'application': {
      const { applicationId } = selection;
      const found = await services.applications.find(userId, [applicationId], options);
      return { name: 'application', application: found.get(applicationId)?.name ?? applicationId };
    }
    case 'selected':
    case 'others':
    case 'without-mfa':
      return { name: selection.scope };
  }
}

function toRow(session: ListedSession, format: PageFormat): EndingRow {
  const description = describeSession(session, format);
  const { id, lastSeenAt, first, last } = session;
  return {
    key: format.handleOf(id),
    kind: description.kind,
    device: formatDeviceDescription(description, format.translate),
    place: formatPlace(last.ip ?? first.ip, format),
    lastSeen: lastSeenAt === null ? null : formatTime(lastSeenAt, format),
    result: null,
  };
}
