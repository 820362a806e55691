import { readFile } from 'node:fs/promises';
import { HANA } from '../../tenant/seed/people-by-organizations';
import { expect, test } from '../fixtures';

test('a copy of all data is asked for, told of by mail, and taken along to read and for programs', async ({
  portal,
  page,
  tenant,
}) => {
  await portal.signIn(HANA, '/account/data');
  await page.getByRole('link', { name: 'Get a copy' }).click();
  await page.getByRole('button', { name: 'Get my copy' }).click();
  await expect(portal.result).toContainText('You asked for a copy of your data.');

  const { text } = await tenant.mailTo(HANA, 'Your copy is ready');
  await page.goto(/https?:\/\/\S+\/account\/data$/m.exec(text)?.[0] ?? '');
  await page.getByRole('link', { name: 'Go to your copy' }).click();
  const take = async (button: string) => {
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: button }).click();
    const download = await downloading;
    return {
      name: download.suggestedFilename(),
      text: await readFile(await download.path(), 'utf8'),
    };
  };
  const json = await take('Download JSON');
  expect(json.name).toMatch(/^latchkey-data-\d{4}-\d\d-\d\d\.json$/);
  expect(JSON.parse(json.text)).toMatchObject({ profile: { email: HANA.email }, missing: [] });

  const html = await take('Download page');
  expect(html.name).toMatch(/\.html$/);
  await page.setContent(html.text);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your data');
  await expect(page.getByRole('heading', { name: 'North Library' })).toBeVisible();
});
