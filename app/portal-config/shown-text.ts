import { z } from 'zod';
import { cleanText } from '~/clean-text';

/** Text of an operator that pages and mails show as it is: one line, of characters that can be seen. */
export function shownText(maxLength: number) {
  const error = `must be one line of 1 to ${maxLength} characters that can be seen, without blanks around it and without control characters and marks of direction`;
  return z
    .string()
    .normalize('NFC')
    .min(1, error)
    .max(maxLength, error)
    .refine(
      (text) => !isOfLength(text, maxLength) || cleanText(text, { maxLength }) === text,
      error,
    );
}

function isOfLength({ length }: string, maxLength: number): boolean {
  return length > 0 && length <= maxLength;
}

const quoted = /^["'`“”„‘’‚«»].*["'`“”„‘’‚«»]$/;

/**
 * What something is called at the tenant. With blanks, quotation marks or invisible characters that were copied along,
 * it would be the name of nothing there, and what the operator wants would silently not hold.
 */
export function tenantName(maxLength: number) {
  return shownText(maxLength).refine(
    (name) => !quoted.test(name),
    'must be the name as the tenant has it, without quotation marks around it',
  );
}
