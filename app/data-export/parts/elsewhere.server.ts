import { z } from 'zod';
import { reasonOf, toResult } from '~/tenant-calls/result';
import { tenantErrorCodes } from '~/tenant-calls/tenant-error';
import { iso, listOf, optionalTime, text } from '../shapes';
import { definePart } from './part';
import { mendable, PartNotReadError } from './part-not-read-error';

/** Accounts at other providers that applications may use. */
export const connectedAccountsPart = definePart({
  schema: listOf(
    z.strictObject({
      provider: text,
      connection: text,
      scopes: z.array(z.string()),
      createdAt: optionalTime,
      expiresAt: optionalTime,
    }),
  ),
  section: 'applications',
  async read({ connectedAccounts }, userId, options) {
    const { accounts, isComplete, asOf } = await connectedAccounts.list(userId, options);
    return {
      isComplete,
      asOf: iso(asOf),
      items: accounts.map(({ provider, connection, scopes, createdAt, expiresAt }) => ({
        provider,
        connection,
        scopes: [...scopes],
        createdAt: iso(createdAt),
        expiresAt: iso(expiresAt),
      })),
    };
  },
});

/** The organizations that the person belongs to, with the roles that they were given there. */
export const organizationsPart = definePart({
  schema: listOf(
    z.strictObject({
      name: z.string(),
      logoUrl: text,
      roles: z
        .array(z.strictObject({ name: z.string(), description: text }))
        .nullable()
        .describe('Null where they could not be read'),
      rolesNotRead: z.enum(tenantErrorCodes).nullable(),
    }),
  ),
  section: 'organizations',
  async read({ organizations: repository }, userId, options) {
    const { organizations, isComplete, asOf } = await repository.list(userId, options);
    const items = [];
    // One after the other: there may be many, and nobody waits.
    for (const { id, name, logoUrl } of organizations) {
      const roles = await toResult(repository.roles(userId, id, options));
      items.push({
        name,
        // An address that a program might open: nothing but a picture.
        logoUrl: logoUrl !== null && /^https?:/i.test(logoUrl) ? logoUrl : null,
        roles: roles.isKnown
          ? roles.value.map((role) => ({ name: role.name, description: role.description }))
          : null,
        rolesNotRead: reasonOf(roles),
      });
    }
    const value = { isComplete, asOf: iso(asOf), items };
    const reasons = items.flatMap(({ rolesNotRead }) => rolesNotRead ?? []);
    if (reasons.length > 0) throw new PartNotReadError(mendable(reasons), value);
    return value;
  },
});
