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
    'sign_in_not_fresh',
    'second_factor_missing',
    'act_under_way',
  ],
} as const satisfies AuditEvent;

export type FormRefusalReason = (typeof formRefusal.reasons)[number];
