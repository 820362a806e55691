import { type AuditEvent } from '~/log/audit.server';
import { tenantErrorCodes } from '~/tenant-calls/tenant-error';

/** One refresh token was ended, or was not: by its application's page, or with a session that was not the person's. */
export const accessEnding = {
  name: 'access.ending',
  results: { ended: 'info', 'already-gone': 'info', 'not-found': 'warn', failed: 'warn' },
  reasons: [...tenantErrorCodes, 'unexpected'],
} as const satisfies AuditEvent;
