import { type OrganizationConnection } from './organization';

/**
 * The ways in that an organization takes, where the person has none of them and so cannot sign in to it; null where they
 * have one, or where it cannot be told. `identities` are the person's own.
 */
export function findMissingWay(
  taken: readonly OrganizationConnection[],
  identities: readonly { connection: string }[],
): readonly OrganizationConnection[] | null {
  if (taken.length === 0 || identities.length === 0) return null;
  const hasOne = taken.some(({ name }) => identities.some(({ connection }) => connection === name));
  return hasOne ? null : taken;
}
