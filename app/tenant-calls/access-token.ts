import { z } from 'zod';

/**
 * An access token that a request can carry (RFC 6749 appendix A.12). With a line break or a letter of another alphabet
 * no request would be sent, as if the tenant could not be reached.
 */
export const accessTokenSchema = z.string().regex(/^[\x21-\x7e]+$/);
