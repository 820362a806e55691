import { expect, test } from 'vitest';
import { createTestWorld, expectOnly } from './doctor-world';

test('every problem of the configuration is told, and what needs it is skipped', async () => {
  const world = createTestWorld();
  delete world.variables['AUTH0_CLIENT_ID'];
  world.variables['PORT'] = 'many';
  await expectOnly(
    world,
    { id: 'config.valid', code: 'invalid' },
    { id: 'config.valid', code: 'invalid' },
  );
  expect(await world.findings('tenant.reach')).toMatchObject([
    { status: 'skipped', found: 'needs config.valid' },
  ]);
});
