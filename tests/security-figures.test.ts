import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  type RecordKindName,
  recordLifetimesMs,
  recordsPerKind,
} from '~/account-records/account-records';
import { attemptLifetimeMs } from '~/auth/sign-in-attempt.server';
import { days, hours, minutes, seconds } from '~/durations';
import { endedJobsKeptMs } from '~/jobs/jobs';
import { longestPasskey } from '~/pages/security/add-passkey/finish-passkey.server';
import { longestEndingForm } from '~/pages/sessions/end-several/end-several.server';
import { absoluteLifetimeMs, idleLifetimeMs } from '~/portal-session/portal-session';
import { sessionIdBytes } from '~/portal-session/session-id.server';
import { maxFormBytes } from '~/request/form-data.server';
import { httpLimits } from '~/server/http-server.server';
import { allowedMethodNames, maxBodyBytes } from '~/server/requests.server';
import { longestUserAgent } from '~/sessions/ended-session-details.server';
import { endingHistoryMs, endingsPerPerson } from '~/sessions/ending-log';
import { endingRecordMs } from '~/sessions/ending-records.server';
import { standInMs } from '~/tenant-api/remembered.server';

const text = readFileSync(join(import.meta.dirname, '../SECURITY.md'), 'utf8').replace(/\s+/g, ' ');

const kB = (bytes: number) => `${bytes / 1024} kB`;
const [day, hour, minute, second] = [days(1), hours(1), minutes(1), seconds(1)];
const { maxHeaderBytes, maxAddressBytes, headersMs, requestMs, answerMs } = httpLimits;

/** Whatever the document says in numbers, as the code has it. */
const figures = [
  `a random id of ${sessionIdBytes * 8} bits`,
  `random ${sessionIdBytes * 8}-bit ids`,
  `${allowedMethodNames.slice(0, -1).join(', ')} and ${allowedMethodNames.at(-1)} are the only methods`,
  `${kB(maxFormBytes)} at most; ${kB(longestPasskey)} for a new passkey, ${kB(longestEndingForm)} where sessions are selected`,
  `headers (${kB(maxHeaderBytes)}, the address ${kB(maxAddressBytes)})`,
  `a body (${kB(maxBodyBytes)})`,
  `${headersMs / second} s for headers, ${requestMs / second} s for a request, ${answerMs / second} s to take an answer`,
  `idle (${idleLifetimeMs / hour} hours) and absolute (${absoluteLifetimeMs / hour} hours) lifetime`,
  `For ${endingHistoryMs / day} days, and of one person the latest ${endingsPerPerson}:`,
  `each cut to ${longestUserAgent} characters`,
  `are kept encrypted for ${standInMs / minute} minutes, to stand in`,
  `Results of bulk endings are kept encrypted for ${endingRecordMs / minute} minutes, for their own page`,
  `reports of “This wasn’t me”, for ${recordLifetimesMs['not-me-report'] / day} days`,
  `which notices a person dismissed, for ${recordLifetimesMs['dismissed-attention'] / day} days`,
  `Changes of an account are kept for ${recordLifetimesMs.receipt / day} days:`,
  `For ${recordLifetimesMs['change-undo'] / day} days the portal also keeps the addresses`,
  `of one person the latest ${recordsPerKind} of each`,
  `Those that were given up are kept for ${endedJobsKeptMs / day} days`,
  `A sign-in has to be finished within ${attemptLifetimeMs / minute} minutes`,
];

test.each(figures)('the document says what the code does: “%s”', (figure) => {
  expect(text).toContain(figure);
});

test('the document says nothing else in numbers', () => {
  const told = figures.reduce((left, figure) => left.replaceAll(figure, ''), text);
  const plain = told
    .replace(/`[^`]*`|\]\([^)]*\)/g, '')
    // Names of algorithms, standards and their parts.
    .replace(/\b(?:Auth0|IPv[46]|OAuth2?|(?:AES|SHA|HMAC-SHA)-256(?:-GCM)?|RS256|RFC \d+)\b/g, '')
    .replace(
      /OWASP ASVS 5|version 5\.0|\bV\d+ |\b\d+\.\d+\.\d+\b|met at level 1|answered with 40[58]/g,
      '',
    );
  expect(plain.match(/.{0,30}\d.{0,30}/g) ?? []).toEqual([]);
  const words = /\b(?:two|three|four|five|six|seven|eight|ten|twelve|hundred|thousand)\b.{0,20}/gi;
  const aboutPeople = ['five working days', 'two named packages'];
  const counted = (plain.match(words) ?? []).filter(
    (found) => !aboutPeople.some((one) => found.startsWith(one)),
  );
  expect(counted).toEqual([]);
});

test('a form of the largest size that any act takes arrives whole', () => {
  expect(maxBodyBytes).toBeGreaterThanOrEqual(longestEndingForm);
});

/** What the list of records calls each kind. */
const recordNames: Record<RecordKindName, string> = {
  'not-me-report': 'report “This wasn’t me”',
  'dismissed-attention': 'dismissed notice',
  'dismissed-security-attention': 'dismissed security notice',
  receipt: 'receipt of a change',
  'minor-receipt': 'receipt of a minor change',
  'change-undo': 'what answering a change takes',
  'minor-change-undo': 'what answering a minor change takes',
  'email-change-undo': 'what brings an address back',
  'own-act': 'what somebody did here',
  'undo-answer': 'what an answer to a change did',
  'opened-enrolment': 'opened page for a second factor',
  'pending-email': 'change of address that waits',
  'pending-deletion': 'deletion that waits',
  'deleted-account': 'mark of a deleted account',
  'account-lock': 'lock of an account',
  'data-export': 'copy of all data',
  'data-export-part': 'part of that copy',
};

test.each(Object.entries(recordNames))(
  'docs/privacy.md lists %s with its lifetime',
  (kind, name) => {
    const privacy = readFileSync(join(import.meta.dirname, '../docs/privacy.md'), 'utf8');
    const row = privacy.split('\n').find((line) => line.startsWith(`| ${name} `));
    const lifetimeMs = recordLifetimesMs[kind as RecordKindName];
    expect(row).toMatch(new RegExp(`\\| ${lifetimeMs / day} days? +\\|$`));
  },
);
