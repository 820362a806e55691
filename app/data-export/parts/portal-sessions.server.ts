import { z } from 'zod';
import { issuersOf } from '~/portal-session/issuers-of';
import { portalSessionShape, toPortalSession } from '../portal-session-shape';
import { definePart } from './part';

/** The portal's own sessions, the one that asked among them; the latest first. */
export const portalSessionsPart = definePart({
  schema: z.strictObject({ items: z.array(portalSessionShape) }),
  section: null,
  async read({ portalSessionStore, config }, userId) {
    const lists = await Promise.all(
      issuersOf(config).map((issuer) => portalSessionStore.listByUser({ issuer, userId })),
    );
    return { items: lists.flat().map(toPortalSession) };
  },
});
