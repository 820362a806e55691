import { isPortalReached } from './reach-portal';

/** After this time without an answer a form may be sent again: whoever stops a page from loading stays on it. */
const longestAnswerMs = 20_000;

/**
 * Sends forms as the browser does, after a look whether the portal can be reached: if it cannot, the page stays as it
 * is, and says so beside the button. While the answer is under way, the button says so with the words of its
 * `data-pending`, and the same form is not sent again.
 *
 * A button that is `disabled` would lose the focus (WAI-ARIA Authoring Practices, “Focusability of disabled
 * controls”), so it is `aria-disabled`.
 */
export function sendForms(page: Document, isReached = isPortalReached): void {
  if (!('requestSubmit' in HTMLFormElement.prototype) || !('timeout' in AbortSignal)) return;
  let underWay: { form: HTMLFormElement; end: () => void } | null = null;
  let goingOut: HTMLFormElement | null = null;

  page.addEventListener('submit', (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || event.defaultPrevented || form === goingOut) return;
    // The answer is a file, or goes to another tab, and the page stays.
    if ('download' in form.dataset || form.target === '_blank') return;
    // What a form that only finds something has lost offline can be found again, so nobody waits for a look.
    const method = event.submitter?.getAttribute('formmethod') ?? form.method;
    if (method !== 'post' && navigator.onLine) return;
    event.preventDefault();
    if (underWay?.form === form) return;
    underWay?.end();
    void send(form, event.submitter);
  });
  // Out of the back/forward cache comes the page as it was left: with its last form under way.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) underWay?.end();
  });

  async function send(form: HTMLFormElement, button: HTMLElement | null): Promise<void> {
    for (const old of page.querySelectorAll('[data-unreached]')) old.remove();
    const showButton = showPending(page, button);
    const timer = setTimeout(end, longestAnswerMs);
    const own = { form, end };
    underWay = own;
    const canSend = await isReached();
    if (underWay !== own) return;
    if (canSend) {
      goingOut = form;
      form.requestSubmit(button);
      goingOut = null;
    } else {
      end();
      tellUnreached(page, button ?? form);
    }

    function end(): void {
      clearTimeout(timer);
      showButton();
      if (underWay === own) underWay = null;
    }
  }
}

/** Shows that the answer is under way; gives the way to show the button as it was. */
function showPending(page: Document, button: HTMLElement | null): () => void {
  if (button === null) return () => {};
  const { pending, pendingName = pending } = button.dataset;
  const words = [...button.childNodes];
  const name = button.getAttribute('aria-label');
  const status = page.querySelector('[data-status]');
  button.setAttribute('aria-disabled', 'true');
  if (pending !== undefined && pendingName !== undefined) {
    button.style.minInlineSize = `min(${button.offsetWidth}px, 100%)`;
    button.replaceChildren(pending);
    if (name !== null) button.setAttribute('aria-label', pendingName);
    status?.replaceChildren(pendingName);
  }
  return () => {
    button.removeAttribute('aria-disabled');
    if (pending === undefined) return;
    button.style.minInlineSize = '';
    button.replaceChildren(...words);
    if (name !== null) button.setAttribute('aria-label', name);
    status?.replaceChildren();
  };
}

/** Says with the page's own words that nothing was sent. */
function tellUnreached(page: Document, place: HTMLElement): void {
  const words = page.querySelector<HTMLTemplateElement>('#unreached')?.content;
  if (words !== undefined) place.after(page.importNode(words, true));
}
