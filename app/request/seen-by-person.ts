/**
 * Whether a person will see the answer to a request, and not only the browser's script, which looks again in the
 * background (Fetch Metadata Request Headers, `Sec-Fetch-Dest`). Such a look may use up nothing that is told or done
 * once. A browser that does not say what it wants an answer for counts as a person.
 */
export function isSeenByPerson(request: Request): boolean {
  return request.headers.get('sec-fetch-dest') !== 'empty';
}
