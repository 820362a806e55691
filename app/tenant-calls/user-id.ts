import { z } from 'zod';

/**
 * User ids may hold nearly anything behind their provider, such as `samlp|acme|ada@example.com`. Half a surrogate
 * pair becomes another character on its way to a store or an address, and so another person.
 */
export const userIdSchema = z
  .string()
  .min(1)
  .max(1024)
  .regex(/^(?!\.{1,2}$)[^\p{Cc}\p{Cs}]+$/u);
