import { beforeAll, describe, expect, test } from 'vitest';
import { hours, minutes } from '~/durations';
import { JUNO, MILO, OTTO, RHEA } from '../../tenant/seed/people-by-second-step';
import { GUS, LENA, OTIS, PIA, SAMI, TESS, YUKI } from '../../tenant/seed/people-by-connection';
import type { Person } from '../../tenant/state/accounts';
import { answered, marked } from './leaks/given-once';
import { leaveOrganization, openOrganizations } from './leaks/visit-organizations';
import { askForCopy, deleteAccount, downloadCopy, lockAccount, openData } from './leaks/visit-data';
import { changeProfile, confirmEmail, openProfile } from './leaks/visit-profile';
import { changeSecurity, openSecurity } from './leaks/visit-security';
import { endSessions, openReceipts, openSessions, undoChange } from './leaks/visit-sessions';
import { linkSecondAccount, unlinkSignIn } from './leaks/visit-sign-ins';
import { createVisitor, type Visitor } from './leaks/visitor';

const people = [JUNO, OTTO, MILO, RHEA, SAMI, PIA, OTIS, LENA, YUKI, TESS, GUS];

async function openAll(visitor: Visitor): Promise<void> {
  await openSessions(visitor);
  await openProfile(visitor);
  await openSecurity(visitor);
  await openOrganizations(visitor);
  await openReceipts(visitor);
  await openData(visitor);
}

/** One visit of every page, and every act once, by a person of the tenant's seed. */
async function visit(person: Person) {
  const visitor = await createVisitor(person);
  const { portal, seen, ids } = visitor;
  await visitor.signIn();
  await openAll(visitor);
  await changeProfile(visitor);
  await changeSecurity(visitor);
  if (person === LENA) {
    await unlinkSignIn(visitor);
    await linkSecondAccount(visitor);
    await visitor.signIn();
  }
  await leaveOrganization(visitor);
  await endSessions(visitor);
  await askForCopy(visitor);
  for (let round = 0; round < 4; round += 1) {
    await portal.runDueJobs();
    portal.clock.now += minutes(10);
  }
  await visitor.signIn();
  await openAll(visitor);
  await downloadCopy(visitor);
  await confirmEmail(visitor);
  await undoChange(visitor);
  portal.clock.now += hours(1);
  await portal.runDueJobs();
  await (person === LENA ? lockAccount(visitor) : deleteAccount(visitor));
  return { seen, ids, mails: portal.mails, logged: portal.logged().split('\n') };
}

const visits = new Map<Person, Awaited<ReturnType<typeof visit>>>();

describe.each(people.map((person) => [person.name, person] as const))('%s', (_name, person) => {
  let found: Awaited<ReturnType<typeof visit>>;
  beforeAll(async () => {
    found = await visit(person);
    visits.set(person, found);
    // Some sixty documents each, and a busy machine takes many times what a quiet one does: for what hangs alone.
  }, minutes(10));

  test('is shown pages and does acts, so that there is something to look through', () => {
    expect(found.seen.filter(({ status }) => status >= 500)).toEqual([]);
    const done = (start: string, status: number) =>
      found.seen.filter((one) => one.of.startsWith(start) && one.status === status).length;
    expect(done('GET', 200)).toBeGreaterThan(15);
    expect(done('POST', 303)).toBeGreaterThanOrEqual(6);
    expect(found.logged.length).toBeGreaterThan(5);
  });

  test('finds nothing marked and no id in a document, what it is made of, or a header', () => {
    const leaking = found.seen.filter((one) => {
      const answer = answered(one);
      return marked.test(answer) || found.ids.some((id) => answer.includes(id));
    });
    expect(leaking).toEqual([]);
  });

  test('finds nothing marked and no id in a mail', () => {
    const leaking = found.mails.filter((mail) => {
      const text = JSON.stringify(mail);
      return marked.test(text) || found.ids.some((id) => text.includes(id));
    });
    expect(leaking).toEqual([]);
  });

  test('leaves neither anything marked nor who it was in the log', () => {
    const telling = [...found.ids, person.email, person.phoneNumber].filter((one) => !!one);
    const leaking = found.logged.filter(
      (line) => marked.test(line) || telling.some((value) => line.includes(value!)),
    );
    expect(leaking).toEqual([]);
  });
});

test('every act is carried out for somebody', () => {
  const done = [...visits.values()].flatMap(({ seen }) =>
    seen.filter(({ of, status }) => of.startsWith('POST') && status < 400).map(({ of }) => of),
  );
  for (const act of [
    /profile save/,
    /profile set-picture/,
    /profile remove-picture/,
    /password\/new/,
    /profile\/username/,
    /profile\/email /,
    /email\/pending send-again/,
    /email\/confirm\//,
    /methods\/add\//,
    /methods\/[^/]+ $/,
    /passkeys\/[^/]+ $/,
    /methods\/[^/]+\/remove/,
    /recovery-code\/new replace/,
    /remembered-browsers/,
    /link\/confirm link/,
    /sign-ins\/[^/]+\/unlink/,
    /data\/lock/,
    /organizations\/[^/]+\/leave/,
    /sessions\/[^/]+ end/,
    /not-me report/,
    /not-me\/report send-again/,
    /not-me\/report mark/,
    /sessions\/end\?/,
    /sessions\/end-others/,
    /data\/ask/,
    /data\/download/,
    /data\/delete /,
    /data\/delete\/pending/,
    /\/undo\//,
  ])
    expect(
      done.some((one) => act.test(one)),
      String(act),
    ).toBe(true);
});

test('the copy of all data is among what was looked through, in both forms', () => {
  const files = [...visits.values()].flatMap(({ seen }) =>
    seen.filter(({ of, status }) => of.startsWith('GET /account/data/file/') && status === 200),
  );
  expect(files.some(({ text }) => text.startsWith('{'))).toBe(true);
  expect(files.some(({ text }) => text.startsWith('<!doctype html>'))).toBe(true);
});

test('a deletion went to its end for somebody, whose mails were looked through', () => {
  const subjects = [...visits.values()].flatMap(({ mails }) => mails.map(({ subject }) => subject));
  expect(subjects.filter((subject) => subject.startsWith('Your account was deleted'))).not.toEqual(
    [],
  );
});
