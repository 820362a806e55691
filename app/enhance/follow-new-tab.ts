/**
 * Goes on to `data-afterwards` of a form whose answer was shown in a tab of its own, once the person comes back to this
 * one: what they did there is told of at that address.
 */
export function followNewTab(page: Document, goTo = (url: string) => location.assign(url)): void {
  let next: string | undefined;
  page.addEventListener('submit', ({ target: form }) => {
    if (form instanceof HTMLFormElement && form.target === '_blank') next = form.dataset.afterwards;
  });
  page.addEventListener('visibilitychange', () => {
    if (page.hidden || next === undefined) return;
    goTo(next);
    next = undefined;
  });
}
