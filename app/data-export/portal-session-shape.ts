import { z } from 'zod';
import { type PortalSession, strongProofs } from '~/portal-session/portal-session';
import { optionalTime, text, time } from './shapes';

/** What the portal keeps of one of its own sessions. */
export const portalSessionShape = z.strictObject({
  name: text,
  email: text,
  timeZone: text.describe('Of the account'),
  signedInAt: time,
  lastSeenAt: time,
  provedAt: optionalTime.describe('When the person last proved who they are'),
  provedBy: z.array(z.string()).describe('`amr` of the ID token (RFC 8176)'),
  provedHereBy: z.enum(strongProofs).nullable(),
  isForOrganization: z.boolean(),
});

/** What leaves of a portal session: neither its id nor that of the Auth0 session. */
export function toPortalSession({
  profile: { name, email, timeZone },
  createdAt,
  lastSeenAt,
  authenticatedAt,
  authenticationMethods,
  strongProof,
  organizationId,
}: PortalSession): z.infer<typeof portalSessionShape> {
  const at = (ms: number) => new Date(ms).toISOString();
  return {
    name,
    email,
    timeZone,
    signedInAt: at(createdAt),
    lastSeenAt: at(lastSeenAt),
    provedAt: authenticatedAt === null ? null : at(authenticatedAt),
    provedBy: [...authenticationMethods],
    provedHereBy: strongProof?.by ?? null,
    isForOrganization: organizationId !== null,
  };
}
