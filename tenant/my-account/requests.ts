import { z } from 'zod';
import { Problem, type ValidationError } from '../http/problem';
import { attestationSchema } from './passkeys';

/** Which of several sign-ins with a password is meant. */
const identity = {
  connection: z.string().optional(),
  identity_user_id: z.string().optional(),
};

/** What may be enrolled, and what each kind needs for it. */
export const createSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('totp') }),
  z.strictObject({ type: z.literal('push-notification') }),
  z.strictObject({ type: z.literal('recovery-code') }),
  z.strictObject({ type: z.literal('password'), ...identity }),
  z.strictObject({ type: z.literal('email'), email: z.email() }),
  z.strictObject({
    type: z.literal('phone'),
    phone_number: z.string().regex(/^\+[0-9]{5,15}$/, 'Invalid phone number'),
    preferred_authentication_method: z.enum(['sms', 'voice']).default('sms'),
  }),
  z.strictObject({
    type: z.literal('passkey'),
    ...identity,
    use_exclude_credentials: z.boolean().optional(),
  }),
]);

export type Wanted = z.infer<typeof createSchema>;

/** What proves that the person has what was enrolled. */
export const verifySchema = z.strictObject({
  auth_session: z.string(),
  otp_code: z.string().optional(),
  authn_response: attestationSchema.optional(),
  new_password: z.string().max(256).optional(),
});

/** What a person may change of a method. */
export const changeSchema = z.strictObject({
  name: z.string().min(1).optional(),
  preferred_authentication_method: z.enum(['sms', 'voice']).optional(),
});

/** The body of a request; refuses one that does not fit, with everything that is wrong with it. */
export function parse<Schema extends z.ZodType>(schema: Schema, body: unknown): z.output<Schema> {
  const parsed = schema.safeParse(body ?? {});
  if (parsed.success) return parsed.data;
  const errors = parsed.error.issues.map(({ message, path }): ValidationError => {
    const field = path.join('.');
    return {
      detail: message,
      field: field || undefined,
      pointer: field ? `/${path.join('/')}` : undefined,
      source: 'body',
    };
  });
  throw new Problem(400, 'Invalid request payload input', errors);
}
