/** RFC 5321 section 4.5.3.1: a path has at most 256 octets, and its brackets are two of them. */
const mostOctets = 254;

/** One address and nothing else: no list, no quoted part, no name, nothing that could end a header or a command. */
const pattern = /^[^\s\p{Cc}\p{Cf}<>()[\]\\,;:"@]+@[^\s\p{Cc}\p{Cf}<>()[\]\\,;:"@]+$/u;

/** Whether mail may be sent to the address as it stands. */
export function isMailAddress(text: string): boolean {
  return pattern.test(text) && Buffer.byteLength(text) <= mostOctets;
}
