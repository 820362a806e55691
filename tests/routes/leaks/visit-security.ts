import { type Visitor } from './visitor';

const security = '/account/security';

/** The pages of the person's methods, by what the tenant calls these. */
function methodsOf({ portal, person, userId }: Visitor) {
  const { authenticators, settings } = portal.tenant.state;
  return authenticators.ofPerson(person, settings.factors).map(({ id, type }) => {
    const handle = portal.services.methodHandles.seal(userId, id);
    return { type, path: `${security}/${type === 'passkey' ? 'passkeys' : 'methods'}/${handle}` };
  });
}

export async function openSecurity(visitor: Visitor): Promise<void> {
  for (const page of [
    '',
    '/password',
    '/password/new',
    '/recovery-code',
    '/recovery-code/new',
    '/remembered-browsers',
    '/methods/add',
    '/methods/add/security-key',
    '/passkeys/add',
    '/sign-ins',
  ])
    await visitor.open(security + page);
  for (const { path } of methodsOf(visitor)) {
    await visitor.open(path);
    await visitor.open(`${path}/remove`);
  }
  await visitor.open('/account/confirm-code');
}

export async function changeSecurity(visitor: Visitor): Promise<void> {
  const { act, seen } = visitor;
  const methods = methodsOf(visitor);
  await act(`${security}/password/new`);
  await act(`${security}/methods/add/security-key`, { intent: 'open' });
  for (const { path } of methods) await act(path, { name: 'Renamed' });
  const [, asking = ''] = /"asking":"([^"]+)"/.exec(seen.map(({ text }) => text).join('')) ?? [];
  await act(`${security}/recovery-code/new`, { intent: 'replace', asking });
  await act(`${security}/remembered-browsers`);
  const removed = methods.find(({ type }) => type === 'totp' || type === 'phone');
  if (removed !== undefined) await act(`${removed.path}/remove`, { 'last-factor': 'on' });
}
