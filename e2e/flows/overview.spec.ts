import { PIET } from '../../tenant/seed/people-by-second-step';
import { expect, test } from '../fixtures';

test('a notice on the overview is hidden, and the others stay', async ({ portal, page }) => {
  await portal.signIn(PIET, '/account');
  const notices = page.getByRole('region', { name: 'Needs your attention' }).getByRole('heading');
  await expect(
    notices.filter({ hasText: 'Two-step verification uses codes by email only' }),
  ).toHaveCount(1);
  const count = await notices.count();
  await page
    .getByRole('button', {
      name: 'Hide for 90 days: Two-step verification uses codes by email only',
    })
    .click();
  await expect(notices).toHaveCount(count - 1);
  await expect(page).toHaveURL('/account');
  await expect(notices.filter({ hasText: 'isn’t fully set up' })).toHaveCount(2);
});
