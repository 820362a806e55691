import { type SetUpKind, setUpKinds } from '~/security/set-up-road';

/** What an address names that can be set up. @throws a 404 response for anything else. */
export function setUpKindIn({ kind }: Readonly<Record<string, string | undefined>>): SetUpKind {
  const known = setUpKinds.find((one) => one === kind);
  if (known === undefined) throw new Response(null, { status: 404, statusText: 'Not Found' });
  return known;
}
