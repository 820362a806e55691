import { type ExportDocument, type MissingReason } from '~/data-export/export-document';
import { type PartName, partNames } from '~/data-export/export-parts';
import { type Translate } from '~/i18n/translate';
import { formatReason } from '~/pages/kit/format-reason';
import {
  describeApplications,
  describeConnected,
  describeOrganizations,
  describeSessions,
} from './describe-access.server';
import { describeMethods, describeProfile, describeSignIns } from './describe-account.server';
import {
  describeActivity,
  describeAnswers,
  describeChanges,
  describeOwnActs,
  describeReports,
} from './describe-events.server';
import {
  describeAskedFrom,
  describeDismissed,
  describeEnded,
  describePortalSessions,
  describeUnderWay,
} from './describe-kept.server';
import { type FileWords, type ReadableSection } from './readable.server';

type Described = Pick<ReadableSection, 'notes' | 'items'>;
type Describe<Part> = (part: NonNullable<Part>, words: FileWords) => Described;

const describers: { [Name in PartName]: Describe<ExportDocument[Name]> } = {
  profile: describeProfile,
  linkedSignIns: describeSignIns,
  waysToSignIn: describeMethods,
  sessions: describeSessions,
  portalSessions: describePortalSessions,
  applications: describeApplications,
  connectedAccounts: describeConnected,
  organizations: describeOrganizations,
  activity: describeActivity,
  changes: describeChanges,
  ownActs: describeOwnActs,
  answers: describeAnswers,
  endedSessions: describeEnded,
  reports: describeReports,
  underWay: describeUnderWay,
  dismissedNotices: describeDismissed,
};

/** Every part in its order: what is not there says why. */
export function readableSections(document: ExportDocument, words: FileWords): ReadableSection[] {
  const { translate: t } = words;
  return [
    ...partNames.map((name) => ({
      id: name,
      title: t(`dataFile.part.${name}`),
      ...described(name, document, words),
    })),
    {
      id: 'askedFrom',
      title: t('dataFile.askedFrom'),
      notes: [],
      items: describeAskedFrom(document.askedFrom, words),
    },
    {
      id: 'leftOut',
      title: t('dataFile.leftOut'),
      notes: document.leftOut.map((what) => t(`dataFile.leftOut.${what}`)),
      items: [],
    },
  ];
}

function described<Name extends PartName>(
  name: Name,
  document: ExportDocument,
  words: FileWords,
): Described {
  const part = document[name];
  if (part !== null) return describers[name](part, words);
  const reason = document.missing.find((one) => one.part === name)?.reason ?? 'unavailable';
  return { notes: [formatMissing(reason, words.translate)], items: [] };
}

/** Why a part is not in the file. */
function formatMissing(reason: MissingReason, t: Translate): string {
  return reason === 'turned_off'
    ? t('dataFile.missing.turnedOff')
    : t('dataFile.missing.notRead', { reason: formatReason(reason, t) });
}
