import { z } from 'zod';
import { days, minutes } from '~/durations';
import { type Role } from '~/organizations/organization';
import {
  type OrganizationRepository,
  type OrganizationsApi,
  type ReadOrganizations,
} from '~/organizations/organization-repository';
import { createRemembered } from '~/tenant-api/remembered.server';
import { type Memory } from '~/tenant-api/remembered-values.server';
import { type CallOptions, type ReadOptions } from '~/tenant-calls/call-options';
import { toResult } from '~/tenant-calls/result';
import { isUnanswered, TenantError } from '~/tenant-calls/tenant-error';
import { createRecentEndings } from './recent-endings.server';

const listSchema: z.ZodType<ReadOrganizations, unknown> = z.object({
  isComplete: z.boolean(),
  organizations: z.array(
    z.object({ id: z.string(), name: z.string(), logoUrl: z.string().nullable() }),
  ),
});

const rolesSchema: z.ZodType<Role[], unknown> = z.array(
  z.object({ name: z.string(), description: z.string().nullable() }),
);

/** Longer than Auth0 lists somebody who has left; after that, whoever is listed has come back. */
const memoryMs = minutes(2);

/**
 * Organizations whose list is remembered; every leaving makes it out of date, also one that failed. Whether there are any
 * is remembered for as long as a portal session lasts, since every page has a link to them and none a call for it.
 */
export function createRememberedOrganizations(
  api: OrganizationsApi,
  memory: Memory,
): OrganizationRepository {
  const lists = createRemembered(memory, {
    name: 'organizations',
    read: (userId, options) => api.list(userId, options),
    schema: listSchema,
  });
  const roles = createRemembered(memory, {
    name: 'organization-roles',
    read: (key, options: CallOptions) => {
      const [userId, organizationId] = keySchema.parse(JSON.parse(key));
      return api.roles(userId, organizationId, options);
    },
    schema: rolesSchema,
  });
  const links = createRemembered(memory, {
    name: 'has-organizations',
    read: async (userId, options: ReadOptions) => {
      const read = await toResult(lists.get(userId, options));
      if (read.isKnown) {
        const { organizations, isComplete } = read.value.value;
        return organizations.length > 0 || !isComplete;
      }
      if (read.reason === 'not_permitted') return false;
      throw new TenantError(read.reason, 'Nobody knows whether there are any organizations.');
    },
    schema: z.boolean(),
    staleMs: days(1),
  });

  const recent = createRecentEndings(memory, { name: 'organizations-left', memoryMs });
  // Also where no answer came: nobody knows whether that call was carried out.
  const asked = createRecentEndings(memory, { name: 'organizations-asked-to-leave', memoryMs });

  return {
    async list(userId, options = {}) {
      const { value, asOf } = await lists.get(userId, options);
      // Reads what was just read.
      await toResult(links.get(userId, options));
      return { ...value, asOf, leaving: await recent.of(userId) };
    },
    async recall(userId) {
      return (await lists.getCached(userId))?.value ?? null;
    },
    async hasAny(userId, options = {}) {
      return (await links.get(userId, options)).value;
    },
    async recallHasAny(userId) {
      return (await links.getCached(userId))?.value ?? null;
    },
    async roles(userId, organizationId, options = {}) {
      const { value } = await roles.get(JSON.stringify([userId, organizationId]), options);
      return value;
    },
    // Asked where somebody is about to go: nothing remembered will do.
    hasOtherMemberWith: (question, options) =>
      api.hasOtherMemberWith(
        {
          ...question,
          isGoing: async (userId) =>
            (await asked.of(userId)).has(question.organizationId) ||
            (await question.isGoing(userId)),
        },
        options,
      ),
    async leave(userId, organizationId, options) {
      const mayHaveLeft = (await asked.of(userId)).has(organizationId);
      await asked.add(userId, organizationId);
      try {
        await api.leave(userId, organizationId, options);
        await recent.add(userId, organizationId);
      } catch (error) {
        // A refusal of this call says nothing of an earlier one.
        const isUndone = error instanceof TenantError && !isUnanswered(error.code);
        if (isUndone && !mayHaveLeft) await asked.remove(userId, organizationId);
        throw error;
      } finally {
        await Promise.all([lists.invalidate(userId), links.invalidate(userId)]);
      }
    },
  };
}

const keySchema = z.tuple([z.string(), z.string()]);
