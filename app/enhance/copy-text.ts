/**
 * Shows the buttons that only a script can answer: `data-copy` copies the text of the element with that id, and says
 * so with the words of its `data-copied`; `data-print` prints the page.
 */
export function copyText(page: Document): void {
  const canCopy = 'clipboard' in navigator;
  for (const button of page.querySelectorAll<HTMLElement>('[data-copy], [data-print]'))
    button.hidden = 'copy' in button.dataset && !canCopy;

  page.addEventListener('click', (event) => {
    const target = event.target instanceof Element ? event.target : null;
    const button = target?.closest<HTMLElement>('[data-copy], [data-print]');
    if (button == null) return;
    const { copy, copied = '' } = button.dataset;
    if (copy === undefined) return print();
    const text = page.getElementById(copy)?.textContent?.trim() ?? '';
    navigator.clipboard.writeText(text).then(
      () => {
        button.textContent = copied;
        page.querySelector('[data-status]')?.replaceChildren(copied);
      },
      // What may not be copied can be selected.
      () => getSelection()?.selectAllChildren(page.getElementById(copy) ?? button),
    );
  });
}
