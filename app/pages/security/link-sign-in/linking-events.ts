import { authErrorCodes } from '~/auth/auth-error';
import { type AuditEvent } from '~/log/audit.server';
import { linkRefusals } from '~/security/link-guard';
import { tenantErrorCodes } from '~/tenant-calls/tenant-error';

/** Somebody begins to link a sign-in. */
export const linkingStart = {
  name: 'security.sign-in-linking-start',
  results: { started: 'info', refused: 'warn', failed: 'warn' },
  reasons: ['not_offered', ...tenantErrorCodes, 'unexpected'],
} as const satisfies AuditEvent;

/** They came back from the second sign-in. */
export const secondSignInEvent = {
  name: 'security.second-sign-in',
  results: { proven: 'info', refused: 'warn' },
  reasons: ['signed_out', ...linkRefusals, ...authErrorCodes, ...tenantErrorCodes],
} as const satisfies AuditEvent;

/** They have seen both accounts, and link them. */
export const linkingEvent = {
  name: 'security.sign-in-linking',
  results: { linked: 'info', refused: 'warn', 'not-found': 'warn', failed: 'warn' },
  reasons: [...linkRefusals, ...tenantErrorCodes, 'unexpected'],
} as const satisfies AuditEvent;

/** They leave it. */
export const linkingCancel = {
  name: 'security.sign-in-linking-cancel',
  results: { cancelled: 'info', failed: 'warn' },
  reasons: [...tenantErrorCodes, 'unexpected'],
} as const satisfies AuditEvent;
