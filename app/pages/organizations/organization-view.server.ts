import { type Organization } from '~/organizations/organization';
import { numberNames } from '~/pages/kit/number-names';
import { organizationPath } from '~/paths';
import { initialsOf, shownPicture } from '~/profile/picture';
import { type AppLoadContext } from '~/request/context';

/** An organization as pages show it, without its id. */
export interface OrganizationView {
  name: string;
  href: string;
  handle: string;
  /** On one of the operator's hosts; null for any other, and `initials` stand for it. */
  logoUrl: string | null;
  initials: string | null;
  /** Whether the person has just left it, and is listed all the same. */
  isLeaving: boolean;
}

/**
 * An organization under a handle in place of its id; its logo is null where the operator has not named the logo's
 * host.
 */
export function toOrganizationView(
  { id, name, logoUrl }: Organization,
  userId: string,
  {
    services: { operator, organizationHandles },
    leaving,
  }: Pick<AppLoadContext, 'services'> & { leaving: ReadonlyMap<string, Date> },
): OrganizationView {
  const handle = organizationHandles.seal(userId, id);
  return {
    name,
    handle,
    href: organizationPath(handle),
    logoUrl: shownPicture(logoUrl, operator.pictureHosts),
    initials: initialsOf(name),
    isLeaving: leaving.has(id),
  };
}

/** The organization among those of the person's own list, named as there; null for any other, whoever belongs to it. */
export function findOrganization(
  { services: { organizationHandles }, translate }: Pick<AppLoadContext, 'services' | 'translate'>,
  { userId, handle }: { userId: string; handle: string },
  organizations: readonly Organization[],
): Organization | null {
  const id = organizationHandles.open(userId, handle);
  return id === null
    ? null
    : (numberNames(organizations, translate).find((one) => one.id === id) ?? null);
}
