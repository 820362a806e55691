import { days } from '../state/clock';
import type { Organization, Role } from '../state/organizations';
import type { TenantState } from '../state/state';
import { LUMEN, PASSWORDS } from './connections';
import { SAMI } from './people-by-connection';
import { HANA } from './people-by-organizations';

/** Whoever signs in with its own connection is a member. */
export const LUMEN_WORKS: Organization = {
  id: 'org_LuMeNwOrKs000001',
  name: 'lumen-works',
  displayName: 'Lumen Works',
  connections: [
    { connectionId: LUMEN.id, assignsMembership: true },
    { connectionId: PASSWORDS.id, assignsMembership: false },
  ],
};

/** Takes people in by invitation alone, and has a logo at an address of its own. */
export const NORTH_LIBRARY: Organization = {
  id: 'org_NoRtHlIbRaRy0002',
  name: 'north-library',
  displayName: 'North Library',
  logoUrl: 'https://logos.north-library.example/mark.png',
  connections: [{ connectionId: PASSWORDS.id, assignsMembership: false }],
};

/** Has no name for people, and makes members of all who have a password. */
export const OPEN_GARDEN: Organization = {
  id: 'org_OpEnGaRdEn000003',
  name: 'open-garden',
  connections: [{ connectionId: PASSWORDS.id, assignsMembership: true }],
};

/** Is called what would be markup. */
export const MARKUP_GUILD: Organization = {
  id: 'org_MaRkUpGuIlD00004',
  name: 'markup-guild',
  displayName: '<b>Guild</b> & "Sons"',
  logoUrl: 'javascript:alert(1)',
  connections: [],
};

const ORGANIZATIONS = [LUMEN_WORKS, NORTH_LIBRARY, OPEN_GARDEN, MARKUP_GUILD];

export const LIBRARIAN: Role = {
  id: 'rol_LiBrArIaN0000001',
  name: 'Librarian',
  description: 'Lends books and takes them back',
};
const TREASURER: Role = {
  id: 'rol_TrEaSuReR0000002',
  name: 'Treasurer',
  description: 'Pays bills',
};

/** Fills the tenant with organizations, and with how people came to belong to them. */
export function seedOrganizations({
  accountLog,
  accounts,
  clock,
  organizations,
}: TenantState): void {
  for (const one of ORGANIZATIONS) organizations.add(one);
  const { userId } = accounts.of(HANA);
  organizations.join(LUMEN_WORKS.id, userId);
  organizations.join(NORTH_LIBRARY.id, userId, [LIBRARIAN, TREASURER]);
  organizations.join(OPEN_GARDEN.id, userId);
  organizations.join(MARKUP_GUILD.id, userId, [LIBRARIAN]);
  organizations.join(LUMEN_WORKS.id, accounts.of(SAMI).userId);
  for (const [{ id }, reason, ago] of [
    [NORTH_LIBRARY, 'invitation', days(80)],
    [OPEN_GARDEN, 'auto_membership', days(12)],
  ] as const)
    accountLog.add({
      at: clock.now() - ago,
      type: 'organization_member_added',
      user_id: userId,
      connection: PASSWORDS.name,
      organization_id: id,
      details: { reason },
    });
}
