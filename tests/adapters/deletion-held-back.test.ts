import { describe, expect, test } from 'vitest';
import { days, minutes } from '~/durations';
import { putPendingDeletion } from '~/profile/pending-deletion.server';
import { LIBRARIAN, NORTH_LIBRARY } from '../../tenant/seed/organizations';
import { ada } from '../test-portal';
import { grace, setUp, stores } from './two-admins';

const members = `GET /api/v2/organizations/${NORTH_LIBRARY.id}/members`;

describe.each(stores)(
  'a deletion of whoever becomes the last to look after an organization meanwhile, on $name',
  ({ start, isThere }) => {
    describe.skipIf(!isThere)('where the server is installed', () => {
      /** Ada's deletion is due, and an administrator has taken the role from Grace meanwhile. */
      const whenDue = async () => {
        const given = await setUp(start);
        expect(await given.askForDeletion(0)).toBe(303);
        given.organizations.join(NORTH_LIBRARY.id, grace.userId);
        await given.runDueJobs();
        given.pass(days(7));
        return given;
      };

      test('it is held back, and told once by a receipt and a mail', async () => {
        const { runDueJobs, hasAccount, pending, heldBackReceipts, mailsOf, pass, pendingPage } =
          await whenDue();
        await runDueJobs();
        expect(hasAccount()).toBe(true);
        expect(await pending()).toMatchObject({
          begunAt: null,
          heldBack: { organizations: [NORTH_LIBRARY.displayName] },
        });
        for (let day = 0; day < 3; day += 1) {
          pass(days(1));
          await runDueJobs();
        }
        expect(hasAccount()).toBe(true);
        expect(await heldBackReceipts()).toMatchObject([{ state: 'done' }]);
        const page = await pendingPage();
        expect(page).toContain('you’re the last one who looks after North Library.');
        expect(page).toContain('Keep account');
        expect(page).toContain('>Your account isn’t deleted yet</h1>');
        expect(page).not.toContain('will be deleted');
        expect(page).not.toContain('Will be deleted');
        const mails = mailsOf('Your account isn’t deleted yet');
        expect(mails).toHaveLength(1);
        expect(mails[0]?.text).toContain('Give that role to another person.');
      });

      test('it is told once though the portal was killed before it noted that it had told', async () => {
        const { runDueJobs, records, pending, heldBackReceipts, mailsOf, pass } = await whenDue();
        await runDueJobs();
        const asked = (await pending())!;
        const { receipt } = asked.heldBack!;
        const heldBack = { ...asked.heldBack!, isTold: false };
        await putPendingDeletion(records, ada.userId, { ...asked, heldBack });
        pass(days(1));
        await runDueJobs();
        expect((await pending())?.heldBack).toEqual({ ...heldBack, isTold: true });
        expect(await heldBackReceipts()).toMatchObject([{ number: receipt, state: 'done' }]);
        expect(mailsOf('Your account isn’t deleted yet')).toHaveLength(1);
      });

      test('it is carried out within a day once somebody else has the role', async () => {
        const { runDueJobs, hasAccount, organizations, pass } = await whenDue();
        await runDueJobs();
        organizations.join(NORTH_LIBRARY.id, grace.userId, [LIBRARIAN]);
        pass(days(1));
        await runDueJobs();
        expect(hasAccount()).toBe(false);
      });

      test('it can be taken back', async () => {
        const { runDueJobs, hasAccount, keep, pending, pass } = await whenDue();
        await runDueJobs();
        expect(await keep(0)).toBe(303);
        expect(await pending()).toBeNull();
        pass(days(2));
        await runDueJobs();
        expect(hasAccount()).toBe(true);
      });

      test('of two who wait, the first goes, and the other is held back and told', async () => {
        const { askForDeletion, runDueJobs, organizations, hasAccount, pending, mailsOf, pass } =
          await setUp(start);
        organizations.join(NORTH_LIBRARY.id, 'auth0|chien', [LIBRARIAN]);
        expect(await askForDeletion(1)).toBe(303);
        pass(minutes(1));
        expect(await askForDeletion(0)).toBe(303);
        organizations.join(NORTH_LIBRARY.id, 'auth0|chien');
        pass(days(7));
        await runDueJobs();
        expect(hasAccount(grace.userId)).toBe(false);
        expect(hasAccount()).toBe(true);
        expect((await pending())?.heldBack).toMatchObject({ isTold: true });
        expect(mailsOf('Your account isn’t deleted yet')).toHaveLength(1);
      });

      test('it waits for a tenant that does not tell, and says nothing meanwhile', async () => {
        const { runDueJobs, hasAccount, answers, heldBackReceipts, pending } = await whenDue();
        answers.set(members, () => Response.json({}, { status: 500 }));
        await runDueJobs();
        expect(hasAccount()).toBe(true);
        expect((await pending())?.heldBack).toBeNull();
        expect(await heldBackReceipts()).toEqual([]);
      });

      test('it is carried out where the tenant never tells', async () => {
        const { runDueJobs, hasAccount, settings } = await whenDue();
        settings.withheldScopes = ['read:organization_members'];
        await runDueJobs();
        expect(hasAccount()).toBe(false);
      });
    });
  },
);
