/** What the API keeps of people: asked for without naming one, it is the whole tenant's. */
const collectionsOfPeople: readonly string[] = [
  'users',
  'sessions',
  'refresh-tokens',
  'grants',
  'device-credentials',
  'logs',
];

/** What an id that is missing becomes on its way into an address. */
const noId = /^(?:|undefined|null|NaN|\[object Object\])$/;

/**
 * `fetch` for the SDK, which leaves empty ids and dot segments to the URL parser and drops filters that are
 * undefined: a call for one person would then list or delete everybody's. Nothing is sent to such an address.
 *
 * @throws {TypeError} for an address with an empty id, and for one of everybody's things.
 */
export function guardFetch(baseUrl: string, fetch: typeof globalThis.fetch): typeof fetch {
  const root = `${baseUrl}/api/v2/`;
  return async (input, init) => {
    const { href } = new URL(input instanceof Request ? input.url : input);
    if (!href.startsWith(root) || !namesOne(href.slice(root.length)))
      throw new TypeError('A call to the Management API does not name what it is for.');
    return fetch(input, init);
  };
}

function namesOne(address: string): boolean {
  const { pathname, searchParams } = new URL(`/${address}`, 'https://api.invalid');
  const segments = pathname.slice(1).split('/').map(decodeURIComponent);
  if (segments.some((segment) => noId.test(segment))) return false;
  const user = searchParams.get('user_id');
  if (user !== null && noId.test(user)) return false;
  const [collection = '', ...rest] = segments;
  return rest.length > 0 || user !== null || !collectionsOfPeople.includes(collection);
}
