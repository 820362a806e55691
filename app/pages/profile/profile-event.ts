import { minutes } from '~/durations';
import { type AuditEvent } from '~/log/audit.server';
import { type RateLimit } from '~/rate-limit/rate-limiter';
import { tenantErrorCodes } from '~/tenant-calls/tenant-error';

/** By person: each reads the account anew and writes it. */
export const profileLimit: RateLimit = { name: 'profile', count: 30, windowMs: minutes(10) };

/** A person changed something of their profile. */
export const profileChange = {
  name: 'profile.change',
  results: {
    changed: 'info',
    'not-confirmed': 'info',
    unchanged: 'info',
    refused: 'warn',
    failed: 'warn',
  },
  reasons: [
    'fields_invalid',
    'not_editable',
    'changed_meanwhile',
    'too_large',
    'not_read',
    'not_accepted',
    'unexpected',
    ...tenantErrorCodes,
  ],
} as const satisfies AuditEvent;
