import { createHash } from 'node:crypto';
import { Records } from './records';

/** What a person allowed an application: one for each API, and for each organization. */
export interface Grant {
  id: string;
  userId: string;
  clientId: string;
  audience: string;
  scope: string[];
  organizationId?: string;
}

/** Every grant that holds. Auth0 docs, user consent: what is allowed later is added to the same grant. */
export class Grants extends Records<Grant> {
  /** Notes what a person allows an application now. */
  allow({ scope, ...key }: Omit<Grant, 'id'>): Grant {
    const [known] = this.where(key);
    const grant = {
      ...key,
      id: known?.id ?? grantId(key),
      scope: [...new Set([...(known?.scope ?? []), ...scope])],
    };
    this.add(grant);
    return grant;
  }
}

/** Auth0 publishes no pattern; its examples have 24 hexadecimal digits. */
function grantId(key: Omit<Grant, 'id' | 'scope'>): string {
  return createHash('sha256').update(JSON.stringify(key)).digest('hex').slice(0, 24);
}
