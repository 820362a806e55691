import { describe, expect, test } from 'vitest';
import { hours, minutes } from '~/durations';
import { NORTH_LIBRARY } from '../../tenant/seed/organizations';
import { people, setUp, stores } from './two-admins';

const removal = `DELETE /api/v2/organizations/${NORTH_LIBRARY.id}/members`;

const inOrder = (statuses: number[]) => statuses.toSorted((one, other) => one - other);

describe.each(stores)(
  'the last two who look after an organization, on $name',
  ({ start, isThere }) => {
    describe.skipIf(!isThere)('where the server is installed', () => {
      test('cannot both leave at once', async () => {
        const { leave, left } = await setUp(start);
        const statuses = await Promise.all([leave(0), leave(1)]);
        expect(inOrder(statuses)).toEqual([303, 409]);
        expect(left()).toHaveLength(1);
      });

      test('cannot both leave while the one who has left is listed yet', async () => {
        const { leave, settings, pass } = await setUp(start);
        settings.organizationDelayMs = hours(1);
        expect(await leave(0)).toBe(303);
        expect(await leave(1)).toBe(409);
        // Whoever is listed for so long has come back.
        pass(minutes(3));
        expect(await leave(1)).toBe(303);
      });

      test('are told apart once the tenant has refused to let the first one go', async () => {
        const { answers, leave, left } = await setUp(start);
        answers.set(removal, () =>
          Response.json({ errorCode: 'insufficient_scope' }, { status: 403 }),
        );
        expect(await leave(0)).toBe(403);
        answers.clear();
        expect(await leave(1)).toBe(303);
        expect(left()).toEqual([people[0]]);
      });

      test('cannot both leave while nobody knows whether the first has, whatever is refused later', async () => {
        const { answers, leave, pass } = await setUp(start);
        answers.set(removal, () => Response.json({}, { status: 500 }));
        expect(await leave(0)).toBe(503);
        answers.set(removal, () =>
          Response.json({ errorCode: 'insufficient_scope' }, { status: 403 }),
        );
        expect(await leave(0)).toBe(403);
        answers.clear();
        expect(await leave(1)).toBe(409);
        pass(minutes(3));
        expect(await leave(1)).toBe(303);
      });

      test('cannot both ask at once for their accounts to be deleted', async () => {
        const { askForDeletion, waiting } = await setUp(start);
        const statuses = await Promise.all([askForDeletion(0), askForDeletion(1)]);
        expect(inOrder(statuses)).toEqual([303, 409]);
        expect(await waiting()).toHaveLength(1);
      });

      test('cannot leave it to somebody whose account is about to be deleted', async () => {
        const { askForDeletion, keep, leave } = await setUp(start);
        expect(await askForDeletion(0)).toBe(303);
        expect(await leave(1)).toBe(409);
        expect(await keep(0)).toBe(303);
        expect(await leave(1)).toBe(303);
      });
    });
  },
);
