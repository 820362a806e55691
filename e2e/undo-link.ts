import { JUNO } from '../tenant/seed/people-by-second-step';
import type { Portal } from './portal';
import type { Tenant } from './tenant';

/** Has Juno's phone named anew, and gives the path of the link by which its mail lets her disown that. */
export async function undoLinkOfRenaming(
  portal: Portal,
  tenant: Tenant,
  name: string,
): Promise<string> {
  const { page } = portal;
  await portal.signIn(JUNO, '/account/security');
  await page.getByRole('link', { name: 'Work phone', exact: true }).first().click();
  await page.getByLabel('Name').fill(name);
  await page.getByRole('button', { name: 'Save name' }).click();
  const { text } = await tenant.mailTo(JUNO, name);
  return /\/undo\/[\w-]+/.exec(text)?.[0] ?? '';
}
