import { z } from 'zod';

/**
 * An access token that a request can carry (RFC 6749 appendix A.12). With a line break or a letter of another alphabet
 * no request would be sent, as if the tenant could not be reached; one that is longer than the headers that servers take
 * would be refused by each, as if by the API.
 */
export const accessTokenSchema = z
  .string()
  .max(16 * 1024)
  .regex(/^[\x21-\x7e]+$/);
