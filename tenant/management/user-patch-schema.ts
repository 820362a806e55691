import { z } from 'zod';

/** What the Management API says of a text that does not fit. */
function text(least: number, most: number) {
  const lengthOf = (input: unknown) => String(input).length;
  return z
    .string({ error: 'Expected type string but found another type' })
    .min(least, {
      error: ({ input }) => `String is too short (${lengthOf(input)} chars), minimum ${least}`,
    })
    .max(most, {
      error: ({ input }) => `String is too long (${lengthOf(input)} chars), maximum ${most}`,
    });
}

const flag = z.boolean({ error: 'Expected type boolean but found another type' });
const metadata = z.record(z.string(), z.unknown(), {
  error: 'Expected type object but found another type',
});

function format(name: string, check: (value: string) => boolean) {
  return z.string().refine(check, {
    error: ({ input }) => `Object didn't pass validation for format ${name}: ${String(input)}`,
  });
}

const email = format('email', (value) => z.email().safeParse(value).success);
const picture = format(
  'strict-uri',
  (value) => /^https?:\/\/\S+$/.test(value) && URL.canParse(value),
);

/** Auth0 docs, usernames: letters, digits and a few signs, and nothing shaped like an e-mail address. */
const username = text(1, 128).refine(
  (value) => /^[A-Za-z0-9@^$.!`\-#+'~_]+$/.test(value) && !/^[^@]+@[^@]+\.[^@]+$/.test(value),
  { error: ({ input }) => `Object didn't pass validation for format username: ${String(input)}` },
);

const phoneNumber = z.string().regex(/^\+[0-9]{1,15}$/, {
  error: ({ input }) => `String does not match pattern ^\\+[0-9]{1,15}$: ${String(input)}`,
});

/** The body of `PATCH /users/{id}`; null unsets what it is sent for. */
export const userPatchSchema = z.strictObject({
  app_metadata: metadata.optional(),
  blocked: flag.optional(),
  client_id: z.string().optional(),
  connection: z.string().min(1).optional(),
  email: email.nullable().optional(),
  email_verified: flag.optional(),
  family_name: text(1, 150).nullable().optional(),
  given_name: text(1, 150).nullable().optional(),
  name: text(1, 300).nullable().optional(),
  nickname: text(1, 300).nullable().optional(),
  password: text(1, 256).optional(),
  phone_number: phoneNumber.nullable().optional(),
  phone_verified: flag.optional(),
  picture: picture.nullable().optional(),
  user_metadata: metadata.optional(),
  username: username.nullable().optional(),
  verify_email: flag.optional(),
  verify_phone_number: flag.optional(),
});

export type UserPatch = z.output<typeof userPatchSchema>;
