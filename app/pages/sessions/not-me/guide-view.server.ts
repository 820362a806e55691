import { type AccountChangeKind } from '~/activity/account-changes';
import { formatTime, type ShownTime } from '~/i18n/format-time.server';
import {
  type ChangeOrigin,
  type GuideStep,
  isAlarming,
  isMailOf,
  originOf,
  passwordChangedAt,
} from '~/not-me/guide-steps';
import { type KeptChange, type MarkedStep } from '~/not-me/not-me-record.server';
import { type NotMeReport, type ToldPasswordStep, toldPasswordStep } from '~/not-me/not-me-report';
import { formatLoggedBrowser } from '~/pages/kit/format-names.server';
import { formatCountry } from '~/places/format-place.server';
import { type Reason } from '~/pages/kit/format-reason';
import { storedReport } from '~/paths';
import { formatChange } from '~/receipts/format-change';
import { type Receipt } from '~/receipts/receipt';
import { type DetailLink, type MendingPage, mendingPageOf } from './guide-links.server';
import { type OtherSessions, type ReportReading, type SignedOutState } from './read-report.server';

/** What was done about a session that was not the person's, and what is left to do. */
export interface GuideView {
  shows: 'guide';
  handle: string;
  /** The last part of its address. */
  record: string;
  /** Whether steps can be noted: not where the address stands in for the store. */
  isKept: boolean;
  device: string;
  at: ShownTime;
  done: GuideStep[];
  /** Steps that are done because the person says so. */
  marked: MarkedStep[];
  signedOut: {
    state: SignedOutState;
    confirmedAt: ShownTime | null;
    ending: NotMeReport['ending'];
  };
  refreshTokens: NotMeReport['refreshTokens'];
  password: {
    /** Null where nothing is left to tell. */
    step: ToldPasswordStep | null;
    mailedAt: ShownTime | null;
    changedAt: ShownTime | null;
  };
  changes: {
    reading: { isKnown: true; isComplete: boolean } | { isKnown: false; reason: Reason };
    /** The earliest first. */
    entries: ChangeView[];
    /** What was changed in this portal lately, the latest first: each has a page. */
    receipts: ReceiptLine[];
  };
  others: OtherSessions | null;
  /** Where the person can put things right by themselves. */
  pages: readonly MendingPage[];
  /** Where the person looks through the account. */
  details: readonly DetailLink[];
  /** Whether the person can lock the account, where nothing else helps. */
  canLock: boolean;
}

interface ReceiptLine {
  number: string;
  title: string;
  at: ShownTime;
  /** Whether it was answered with “this wasn't me”, which brought back the address that it took. */
  isAnswered: boolean;
  /** The page on which what it left is put right; null where there is none, or the person may not use it. */
  page: MendingPage | null;
}

export interface ChangeView {
  kind: AccountChangeKind;
  origin: ChangeOrigin;
  /** Whether it is from after the report, or a step of it. */
  isSinceReport: boolean;
  isAlarming: boolean;
  applicationName: string | null;
  device: string | null;
  country: string | null;
  at: ShownTime;
}

/** The guide of one report, its steps as far as they are known to be done. */
export function toGuideView(
  { record, device, signedOut, others, changes, done, receipts, format }: ReportReading,
  { pages, ...address }: Pick<GuideView, 'handle' | 'record' | 'pages' | 'details' | 'canLock'>,
): GuideView {
  const time = (at: Date | null | undefined) => (at == null ? null : formatTime(at, format));
  return {
    shows: 'guide',
    ...address,
    isKept: address.record === storedReport,
    device,
    at: formatTime(record.at, format),
    done,
    marked: record.marks.map(({ step }) => step),
    signedOut: { state: signedOut, confirmedAt: time(record.confirmedAt), ending: record.ending },
    refreshTokens: record.refreshTokens,
    password: {
      step: toldPasswordStep(record.password, format.now),
      mailedAt: time(record.mailedAt.at(-1)),
      changedAt: time(passwordChangedAt(record)),
    },
    changes: {
      reading: changes,
      entries: record.changes.map((change) => toChangeView(change, { record, format })),
      receipts: receipts.map((receipt) => toReceiptLine(receipt, { pages, format })),
    },
    others,
    pages,
  };
}

function toReceiptLine(
  { number, change, at, state }: Receipt,
  { pages, format }: { pages: readonly MendingPage[]; format: ReportReading['format'] },
): ReceiptLine {
  const page = mendingPageOf[change.kind];
  return {
    number,
    title: formatChange(change, format.translate),
    at: formatTime(at, format),
    isAnswered: state === 'undone',
    page: page !== undefined && pages.includes(page) ? page : null,
  };
}

function toChangeView(
  change: KeptChange,
  { record, format }: Pick<ReportReading, 'record' | 'format'>,
): ChangeView {
  const { kind, applicationName, at } = change;
  const origin = originOf(change, record);
  // What this portal asked for, the log has from this portal's server.
  const { userAgent, countryCode } =
    origin === 'person' ? { userAgent: null, countryCode: null } : change;
  return {
    kind,
    origin,
    isSinceReport: at >= record.at || isMailOf(change, record.mailedAt),
    isAlarming: isAlarming(change, record),
    applicationName,
    device: userAgent === null ? null : formatLoggedBrowser(userAgent, format),
    country: countryCode === null ? null : formatCountry(countryCode, format.locale),
    at: formatTime(at, format),
  };
}
