import { type Translate } from '~/i18n/translate';
import { formatTime } from '~/i18n/format-time.server';
import { notMePath, receiptPath } from '~/paths';
import { wordEnding, wordLongLivedAccess, wordPassword } from './report-words.server';
import { type Disowning } from './read-report.server';
import { nameReason } from '~/pages/kit/reason-words.server';
import { type WordedTime } from '~/pages/kit/worded-facts';

/** What was done about a session that was not the person's, in words. */
export interface DisownedPageData {
  shows: 'disowned';
  title: string;
  all: string;
  device: string;
  at: WordedTime;
  /** Whether nothing is left to be tried again. */
  isDone: boolean;
  results: string[];
  retry: { label: string; path: string } | null;
  next: string;
  /** Null where there is no other session. */
  others: { text: string; label: string } | null;
  receipt: { label: string; path: string };
  changes: {
    heading: string;
    entries: { text: string; application: string | null; time: WordedTime }[];
    notes: string[];
  };
}

/** Puts it into words. */
export function wordDisowning(
  disowning: Disowning,
  { handle, record }: { handle: string; record: string },
): DisownedPageData {
  const { device, others, format } = disowning;
  const { translate } = format;
  const { ending, longLivedAccess, password, at } = disowning.record;
  const isDone = ending.outcome !== 'not-yet' && longLivedAccess.outcome !== 'not-yet';
  return {
    shows: 'disowned',
    title: translate('server.disowned.title'),
    all: translate('server.session.all'),
    device,
    at: formatTime(at, format),
    isDone,
    results: [
      wordEnding(ending, translate),
      wordLongLivedAccess(longLivedAccess, translate),
      wordPassword(password, translate),
    ],
    retry: isDone ? null : { label: translate('server.disowned.retry'), path: notMePath(handle) },
    next: translate('server.disowned.next'),
    others:
      others?.remaining === 0
        ? null
        : {
            text: translate('server.disowned.others'),
            label: translate('server.disowned.endOthers'),
          },
    receipt: {
      label: translate('server.disowned.receipt'),
      path: receiptPath(handle, record),
    },
    changes: wordChanges(disowning, translate),
  };
}

function wordChanges(
  { changes, format }: Disowning,
  translate: Translate,
): DisownedPageData['changes'] {
  const heading = translate('server.changes.heading');
  if (!changes.isKnown) {
    const reason = nameReason(changes.reason, translate);
    return { heading, entries: [], notes: [translate('server.changes.unknown', { reason })] };
  }
  const { changes: entries, isComplete } = changes.value;
  return {
    heading,
    entries: entries.map(({ kind, applicationName, at }) => ({
      text: translate(`server.change.${kind}`),
      application: applicationName,
      time: formatTime(at, format),
    })),
    notes: [
      ...(entries.length === 0 ? [translate('server.changes.none')] : []),
      ...(isComplete ? [] : [translate('server.changes.incomplete')]),
    ],
  };
}
