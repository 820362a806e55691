import { PIET } from '../../tenant/seed/people-by-second-step';
import { expect, test } from '../fixtures';

test('a notice on the overview is hidden, and the others stay', async ({ portal, page }) => {
  await portal.signIn(PIET, '/account');
  const notices = page.getByRole('region', { name: 'Needs your attention' }).getByRole('heading');
  await expect(notices.filter({ hasText: 'You haven’t set up two-step verification' })).toHaveCount(
    1,
  );
  const count = await notices.count();
  await page
    .getByRole('button', { name: 'Hide for 90 days: You haven’t set up two-step verification' })
    .click();
  await expect(notices).toHaveCount(count - 1);
  await expect(page).toHaveURL('/account');
  await expect(notices.filter({ hasText: 'isn’t fully set up' })).toHaveCount(2);
});
