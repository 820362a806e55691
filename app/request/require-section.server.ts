import { paths } from '~/paths';
import { type OperatorConfig, type Section } from '~/portal-config/operator-config';

const sectionPaths: Readonly<Record<Section, string>> = {
  profile: paths.profile,
  security: paths.security,
  applications: paths.applications,
  activity: paths.activity,
  organizations: paths.organizations,
  data: paths.data,
};

/** Whatever is turned off meanwhile: people are told by mail that they can take a deletion back there. */
const alwaysOpen: readonly string[] = [paths.pendingDeletion];

/**
 * Lets a request pass whose part of the portal the operator has not turned off. It stands before every page and every
 * act of an account, so that none can forget it.
 *
 * @throws a 404 response for a part that is off, and a 403 for a form to one that is for reading only.
 */
export function requireSection(
  { sections }: Pick<OperatorConfig, 'sections'>,
  request: Request,
): void {
  const section = sectionOf(new URL(request.url).pathname);
  const mode = section === null ? 'edit' : sections[section];
  if (mode === 'off') throw new Response(null, { status: 404, statusText: 'Not Found' });
  const isForm = request.method !== 'GET' && request.method !== 'HEAD';
  if (mode === 'read' && isForm) throw new Response(null, { status: 403, statusText: 'Forbidden' });
}

/** The section that an address lies in, read as loosely as the router reads it. */
function sectionOf(pathname: string): Section | null {
  const path = `${loosely(pathname)}/`;
  if (alwaysOpen.some((open) => path === `${open}/`)) return null;
  const names = Object.keys(sectionPaths) as Section[];
  return names.find((name) => path.startsWith(`${sectionPaths[name]}/`)) ?? null;
}

function loosely(pathname: string): string {
  let decoded = pathname;
  try {
    decoded = decodeURIComponent(pathname);
  } catch {
    // An address that cannot be decoded leads nowhere.
  }
  return decoded.toLowerCase().replace(/\/+/g, '/').replace(/\/$/, '');
}
