import { z } from 'zod';
import { cleanText } from '~/clean-text';
import {
  type Organization,
  type OrganizationConnection,
  type Role,
} from '~/organizations/organization';
import { list, shownText, shownWord, text } from './answer-fields';

/** `org_` and 16 characters, fifty in all at most. */
export const organizationIdSchema = z.string().regex(/^org_[A-Za-z0-9]{1,46}$/);

/** Members that are not named here, above all `metadata`, are the organization's own and go no further. */
export const organizationSchema = z
  .object({
    id: organizationIdSchema,
    name: text,
    display_name: shownText,
    branding: z.object({ logo_url: text }).nullable().catch(null).optional(),
  })
  .transform(({ id, name, display_name, branding }) => ({
    id,
    // The list is one person's by its address, so that none of its entries says whose it is.
    user_id: null,
    name: display_name ?? (name === null ? null : cleanText(name)) ?? '?',
    logoUrl: branding?.logo_url ?? null,
  }));

/** The organization without what only the answer of the list has. */
export function toOrganization({
  id,
  name,
  logoUrl,
}: z.infer<typeof organizationSchema>): Organization {
  return { id, name, logoUrl };
}

export const roleSchema: z.ZodType<Role> = z.object({ name: shownWord, description: shownText });

/** Of a member, what tells who looks after the organization; `roles` is null where the answer has none. */
export const memberSchema = z
  .object({
    user_id: z.string(),
    roles: list
      .pipe(z.array(z.object({ name: text })))
      .nullable()
      .catch(null)
      .default(null),
  })
  .transform(({ user_id: userId, roles }) => ({
    // Nothing else of it says which entry it is.
    id: userId,
    roleNames: roles?.flatMap(({ name }) => (name === null ? [] : (cleanText(name) ?? []))) ?? null,
  }));

/** One without a name helps nobody to find it. */
export const organizationConnectionSchema: z.ZodType<OrganizationConnection> = z
  .object({
    connection: z.object({ name: shownWord, strategy: text }),
    assign_membership_on_login: z.boolean().catch(false),
  })
  .transform(({ connection, assign_membership_on_login }) => ({
    name: connection.name,
    provider: connection.strategy,
    displayName: null,
    makesMembers: assign_membership_on_login,
  }));
