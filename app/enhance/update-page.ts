import { morph } from './morph';

/** The parts that make up a page. What else is in `body`, such as what an extension put there, is let alone. */
const parts = ['header', 'main', 'footer'].map((name) => `body > ${name}`);

/** How long an answer may take, in milliseconds. */
const patienceMs = 10_000;

/** The event that tells a page that it shows another reading, for what a script alone keeps in it. */
export const pageUpdated = 'pageupdated';

/** The page of the present address, or of another, as it is now; null where it is not to be had. */
export async function readPage(address = location.href): Promise<Document | null> {
  try {
    const response = await fetch(address, {
      cache: 'no-store',
      redirect: 'manual',
      headers: { Accept: 'text/html' },
      signal: AbortSignal.timeout(patienceMs),
    });
    // A page about something that is gone is a page as well.
    if (!response.ok && response.status !== 404 && response.status !== 410) return null;
    return new DOMParser().parseFromString(withoutStyles(await response.text()), 'text/html');
  } catch {
    return null;
  }
}

/**
 * The page has its styles already. Those of another answer carry the nonce of that one, and browsers complain even
 * where they only parse them.
 */
function withoutStyles(html: string): string {
  return html.replaceAll(/<style\b[^>]*>[\s\S]*?<\/style>/g, '');
}

/** Shows what another reading of the page has brought; false where that is built otherwise, and nothing is done. */
export function updatePage(page: Document, answer: Document): boolean {
  const pairs = parts.map((part) => [page.querySelector(part), answer.querySelector(part)]);
  if (pairs.some(([current, wanted]) => (current === null) !== (wanted === null))) return false;
  const focused = page.activeElement;
  const stops = [...page.querySelectorAll<HTMLElement>('a[href], button, input, select, summary')];
  const place = stops.findIndex((stop) => stop === focused);
  for (const [current, wanted] of pairs) if (current && wanted) morph(current, wanted);
  page.title = answer.title;
  page.dispatchEvent(new Event(pageUpdated));
  // Whoever was on what is gone goes on from there.
  if (place >= 0 && !stops[place]?.isConnected)
    [...stops.slice(place), ...stops.slice(0, place).reverse()]
      .find((stop) => stop.isConnected)
      ?.focus({ preventScroll: true });
  return true;
}
