import { isMailAddress } from '~/mail/mail-address';

/** Auth0 takes no longer address. */
const mostLength = 254;

/** A domain of two labels at least, as a mailbox on the internet has. */
const publicDomain = /^(?!-)[a-z0-9-]+(?<!-)(?:\.(?!-)[a-z0-9-]+(?<!-))+$/;

/** A typed address as Auth0 keeps it, in lower case; null for what no mail can be sent to. */
export function readNewEmail(typed: string): string | null {
  const address = typed.trim().toLowerCase();
  const domain = address.slice(address.lastIndexOf('@') + 1);
  const isPlain = /^[\x21-\x7e]+$/.test(address) && address.length <= mostLength;
  return isPlain && isMailAddress(address) && publicDomain.test(domain) ? address : null;
}
