import { z } from 'zod';

/** Nothing in it would have to be written in another way in HTML, CSS or a mail. */
const plainHttps = /^https:\/\/[^\s"'<>\\^`{|}\p{C}]+$/u;

/** The address of a page that people are led to, as the operator says it. */
export const httpsUrl = z
  .string()
  .max(500)
  .regex(plainHttps, 'must be an https address, without blanks and quotation marks')
  .refine(
    (text) => !plainHttps.test(text) || isPlainAddress(text),
    'must be the https address of a host, without a user name',
  );

function isPlainAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { hostname, username, password } = new URL(text);
  return hostname !== '' && username === '' && password === '';
}
