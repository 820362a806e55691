import { hours, minutes } from '~/durations';
import { type AuditEvent } from '~/log/audit.server';
import { type RateLimit } from '~/rate-limit/rate-limiter';
import { tenantErrorCodes } from '~/tenant-calls/tenant-error';

/**
 * By person: each of them sends mail. As long as one of them can be answered with “this wasn't me”, there are fewer than
 * `recordsPerKind`, so that none is pushed out by later ones.
 */
export const emailChangeLimit: RateLimit = { name: 'email-change', count: 20, windowMs: hours(24) };

/** By address, whoever asks: nobody's mailbox is filled by it. */
export const mailboxLimit: RateLimit = {
  name: 'email-change-mailbox',
  count: 5,
  windowMs: hours(24),
};

/** By person: what a link holds cannot be guessed, and nobody tries often. */
export const emailConfirmLimit: RateLimit = {
  name: 'email-confirm',
  count: 20,
  windowMs: minutes(10),
};

/** A person asked for another e-mail address, or did something about it. */
export const emailChange = {
  name: 'profile.email',
  results: {
    asked: 'info',
    'sent-again': 'info',
    cancelled: 'info',
    changed: 'info',
    unchanged: 'info',
    'not-confirmed': 'info',
    refused: 'warn',
    failed: 'warn',
  },
  reasons: [
    'fields_invalid',
    'not_editable',
    'not_read',
    'not_pending',
    'too_often',
    'link_expired',
    'link_dead',
    'address_in_use',
    'unexpected',
    ...tenantErrorCodes,
  ],
} as const satisfies AuditEvent;
