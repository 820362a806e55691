import { hours } from '~/durations';
import { type AuditEvent } from '~/log/audit.server';
import { type RateLimit } from '~/rate-limit/rate-limiter';
import { type Outcome } from '~/request/act';
import { type TenantErrorCode, tenantErrorCodes } from '~/tenant-calls/tenant-error';

/** By person: deletions that are asked for. */
export const deletionLimit: RateLimit = { name: 'deletion', count: 10, windowMs: hours(1) };

/** Somebody asks for their account to be deleted, or keeps it. */
export const deletionEvent = {
  name: 'account.deletion',
  results: {
    asked: 'info',
    'asked-already': 'info',
    requested: 'info',
    cancelled: 'info',
    refused: 'warn',
    failed: 'warn',
  },
  reasons: [
    'turned_off',
    'not_available',
    'not_confirmed',
    'last_admin',
    'organization_under_way',
    'none_waits',
    'too_late',
    'unexpected',
    ...tenantErrorCodes,
  ],
} as const satisfies AuditEvent;

export type DeletionOutcome = Outcome<
  Exclude<keyof typeof deletionEvent.results, 'failed'>,
  Exclude<(typeof deletionEvent.reasons)[number], TenantErrorCode | 'unexpected'>
>;
