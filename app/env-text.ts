/** Paths of files, and what people read: they may hold letters of any script. */
const anyScript: readonly string[] = [
  'BRAND_FILE',
  'DATABASE_PATH',
  'GEOIP_DATABASE',
  'MAIL_FROM',
  'PORTAL_CONFIG',
];

/** Single words, which would be sent to the tenant with whatever was copied along with them. */
const credentials: readonly string[] = [
  'AUTH0_CLIENT_ID',
  'AUTH0_CLIENT_SECRET',
  'AUTH0_CLIENT_ID_MGMT',
  'AUTH0_CLIENT_SECRET_MGMT',
];

const quotationMark = /^["'`“”„‘’‚«»]|["'`“”„‘’‚«»]$/;
/** Blanks, line breaks, and characters of which nothing is seen. */
const invisible = /[\s\p{Cc}\p{Cf}\u2800\u3164]/u;
const bracketed = /<[^<>]*>|\{[^{}]*\}/;

/**
 * What is wrong with the text of a variable, whatever it is for: Docker's env files and some panels keep quotation
 * marks and blanks, secrets are copied with a line break, an example is copied and not filled in. Each of them
 * would let the portal start, and fail every sign-in. Null where nothing is.
 */
export function textProblem(name: string, value: string): string | null {
  const [first = '', last = ''] = [[...value].at(0), [...value].at(-1)];
  if (invisible.test(first) || invisible.test(last))
    return 'must not begin or end with a blank, a line break or an invisible character';
  if (quotationMark.test(value)) return 'must not stand in quotation marks';
  if (isPlaceholder(value)) return 'still holds a placeholder';
  if (anyScript.includes(name))
    return invisible.test(value.replaceAll(' ', '')) ? 'must not hold invisible characters' : null;
  if (!/^[\x20-\x7e]*$/.test(value)) return 'must hold printable ASCII characters only';
  if (credentials.includes(name) && value.includes(' ')) return 'must not hold blanks';
  return null;
}

/** A secret may hold brackets, so that only one that is nothing else counts; an address holds none. */
function isPlaceholder(value: string): boolean {
  return (
    /^(?:<.*>|\$?\{.*\}|change-?me|x+)$/i.test(value) ||
    /^(?:\w+:\/\/)?your[-_]/i.test(value) ||
    (value.includes('://') && bracketed.test(value))
  );
}
