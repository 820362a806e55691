import { Router } from 'express';
import { z } from 'zod';
import { PASSWORDS } from '../seed/connections';
import type { TenantState } from '../state/state';

const addSchema = z.strictObject({
  email: z.string(),
  count: z.number().int().min(1).max(500).default(1),
  assignsMembership: z.boolean().default(false),
});

/** Makes organizations that a person belongs to at once. */
export function organizationControls({ accounts, organizations }: TenantState): Router {
  return Router().post('/organizations', (request, response) => {
    const { email, count, assignsMembership } = addSchema.parse(request.body ?? {});
    const person = accounts.byEmail(email);
    if (!person) {
      response.status(404).json({ error: 'Nobody has this e-mail address.' });
      return;
    }
    const ids = Array.from({ length: count }, () => {
      const number = String(organizations.all().length + 1).padStart(4, '0');
      const id = `org_MaDeByReQuEs${number}`;
      organizations.add({
        id,
        name: `organization-${number}`,
        displayName: `Organization ${number}`,
        connections: [{ connectionId: PASSWORDS.id, assignsMembership }],
      });
      organizations.join(id, person.userId);
      return id;
    });
    response.status(201).json({ ids });
  });
}
