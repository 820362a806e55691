/** How long the portal may take to answer, in milliseconds, until it counts as out of reach. */
const patienceMs = 8000;

/**
 * Whether the portal can be reached just now. Whatever answers in its place, such as a proxy that asks for a sign-in,
 * has something to say to the person, so it counts as well; but not one that says the portal is down.
 */
export async function isPortalReached(): Promise<boolean> {
  try {
    const { status } = await fetch('/healthz', {
      method: 'HEAD',
      cache: 'no-store',
      redirect: 'manual',
      signal: AbortSignal.timeout(patienceMs),
    });
    return status < 500;
  } catch {
    return false;
  }
}
