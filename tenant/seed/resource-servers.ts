import { MY_ACCOUNT_SCOPES, myAccountAudience } from '../state/my-account';
import type { ResourceServer } from '../state/resource-servers';
import type { TenantState } from '../state/state';

/** Its permissions are described, but for the last. */
export const MAIL_API: ResourceServer = {
  id: '64d2a0b1c9e8f70011a0c001',
  name: 'Orbit Mail',
  identifier: 'https://mail.orbit.example/',
  tokenSeconds: 7_200,
  scopes: [
    { value: 'read:mail', description: 'Read your mail' },
    { value: 'send:mail', description: 'Send mail in your name' },
    { value: 'delete:mail' },
  ],
};

/** One of its descriptions wants to be markup. */
export const CALENDAR_API: ResourceServer = {
  id: '64d2a0b1c9e8f70011a0c002',
  name: 'Harbor Calendar',
  identifier: 'urn:harbor:calendar',
  tokenSeconds: 86_400,
  scopes: [
    { value: 'read:events', description: 'See what is in your calendar' },
    { value: 'write:events', description: '<i>Change</i> what is in your calendar' },
  ],
};

/** Fills the tenant with its APIs, Auth0's own among them. */
export function seedResourceServers({ issuer, resourceServers }: TenantState): void {
  const system = { isSystem: true, tokenSeconds: 86_400 };
  const own: ResourceServer[] = [
    {
      ...system,
      id: '64d2a0b1c9e8f70011a0c003',
      name: 'Auth0 My Account API',
      identifier: myAccountAudience(issuer),
      scopes: MY_ACCOUNT_SCOPES.map((value) => ({ value, description: value })),
    },
  ];
  for (const api of [MAIL_API, CALENDAR_API, ...own]) resourceServers.add(api);
}
