import { listReceipts } from '~/receipts/receipts.server';
import { action as begin, loader } from '~/routes/account.security.passkeys.add._index';
import {
  action as finish,
  loader as loadSetUp,
} from '~/routes/account.security.passkeys.add.$setUp';
import { type PasskeyCreationOptions } from '~/security/passkey-creation';
import { keepMyAccountToken } from '../my-account-token';
import { ada, answerOf, createTestPortal, get, type TestPortal } from '../test-portal';
import { makePasskey } from '../tenant/software-authenticator';
import { signInByTwoSteps } from './two-step-sign-in';

export const path = '/account/security/passkeys/add';
const origin = 'https://tenant.example';

export const createPortal = (environment: Record<string, string> = {}) =>
  createTestPortal({ MY_ACCOUNT_API: 'on', ...environment });

/** Ada, who has just proved who she is, with an access token. */
export async function strong(portal: TestPortal) {
  const cookie = await signInByTwoSteps(portal);
  await keepMyAccountToken(portal, cookie);
  return cookie;
}

export async function setUp(environment: Record<string, string> = {}) {
  const portal = createPortal(environment);
  return { portal, cookie: await strong(portal) };
}

export function open(portal: TestPortal, cookie: string) {
  return answerOf(loader({ request: get(path, cookie), context: portal.context, params: {} }));
}

export async function shown(portal: TestPortal, cookie: string) {
  const { page } = (await (await open(portal, cookie)).json()) as { page: { shows: string } };
  return page.shows;
}

export async function startIn(portal: TestPortal, cookie: string) {
  const request = await portal.post(path, {}, cookie);
  return answerOf(begin({ request, context: portal.context, params: {} }));
}

/** The address of the page that has the passkey made. */
export async function started(portal: TestPortal, cookie: string) {
  return (await startIn(portal, cookie)).headers.get('location') ?? '';
}

export const idIn = (address: string) => address.slice(path.length + 1);

export function openSetUp(portal: TestPortal, address: string, cookie: string) {
  const request = get(address, cookie);
  const params = { setUp: idIn(address) };
  return answerOf(loadSetUp({ request, context: portal.context, params }));
}

export async function optionsIn(portal: TestPortal, address: string, cookie: string) {
  const answer = await openSetUp(portal, address, cookie);
  const { page } = (await answer.json()) as { page: { creationOptions: string } };
  return JSON.parse(page.creationOptions) as PasskeyCreationOptions;
}

/** What the browser makes of the options, as the page sends it. */
export async function make(portal: TestPortal, address: string, cookie: string) {
  return JSON.stringify(makePasskey(await optionsIn(portal, address, cookie), { origin }));
}

export async function send(portal: TestPortal, address: string, cookie: string, passkey: string) {
  const request = await portal.post(address, { passkey }, cookie);
  const params = { setUp: idIn(address) };
  return answerOf(finish({ request, context: portal.context, params }));
}

export const passkeysOf = (portal: TestPortal) =>
  portal.tenant.state.authenticators.where({ userId: ada.userId, type: 'passkey' });

export const changes = async (portal: TestPortal) =>
  (await listReceipts(portal.services, ada.userId)).map(({ change }) => change.kind);
