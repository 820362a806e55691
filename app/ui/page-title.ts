/** What stands in the browser's tab: the page, then the product. */
export function pageTitle(title: string): { title: string }[] {
  return [{ title: `${title} – Latchkey` }];
}
