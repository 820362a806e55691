import { type ExportDocument } from '~/data-export/export-document';
import { type DataFormat } from '~/receipts/account-change';
import { action as askAction } from '~/routes/account.data.ask';
import { action as downloadAction } from '~/routes/account.data.download';
import { loader as fileLoader } from '~/routes/account.data.file.$pass';
import { answerOf, get, type TestPortal } from '../test-portal';

/** A cookie header for Ada, who has just proved who she is. */
export function signInStrongly(portal: TestPortal): Promise<string> {
  return portal.signIn({ authenticatedAt: portal.clock.now });
}

export async function askForCopy(portal: TestPortal, cookie: string): Promise<Response> {
  const request = await portal.post('/account/data/ask', {}, cookie);
  return answerOf(askAction({ request, context: portal.context, params: {} }));
}

/** Sends the form, and follows it to the file where there is one. */
export async function downloadCopy(
  portal: TestPortal,
  format: DataFormat,
  cookie: string,
): Promise<Response> {
  const request = await portal.post('/account/data/download', { format }, cookie);
  const answer = await answerOf(downloadAction({ request, context: portal.context, params: {} }));
  const location = answer.headers.get('location') ?? '';
  return location.startsWith('/account/data/file/') ? openFile(portal, location, cookie) : answer;
}

/** The answer at the address that the form leads to. */
export function openFile(portal: TestPortal, path: string, cookie: string): Promise<Response> {
  const params = { pass: path.split('/').at(-1) ?? '' };
  return answerOf(fileLoader({ request: get(path, cookie), context: portal.context, params }));
}

/** Asks for a copy as the person of `cookie`, has it made, and downloads it as JSON. */
export async function takeCopy(portal: TestPortal, cookie: string): Promise<ExportDocument> {
  await askForCopy(portal, cookie);
  await portal.runDueJobs();
  const answer = await downloadCopy(portal, 'json', cookie);
  return (await answer.json()) as ExportDocument;
}
