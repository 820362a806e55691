import { freshnessGaps } from '~/auth/freshness';
import { type AuditEvent } from '~/log/audit.server';

/** A form that was refused before anything was done for it. */
export const formRefusal = {
  name: 'form',
  results: { refused: 'warn' },
  reasons: [
    'foreign_origin',
    'signed_out',
    'not_a_form',
    'field_repeated',
    'token_missing',
    'token_wrong',
    'fields_invalid',
    ...freshnessGaps,
    'proof_not_known',
    'act_under_way',
  ],
} as const satisfies AuditEvent;

export type FormRefusalReason = (typeof formRefusal.reasons)[number];
