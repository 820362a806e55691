/** Of old browsers, some know no idle time. */
const whenIdle = (work: () => void): void =>
  void ('requestIdleCallback' in window ? requestIdleCallback(work) : setTimeout(work));

/**
 * Leaves the browser's time zone in a cookie, so that the next page shows times in it. Asking a slow phone for its
 * zone takes as long as painting a page, so it waits until there is nothing else to do.
 */
export function rememberTimeZone(page: Document, later = whenIdle): void {
  later(() => {
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    if (!timeZone) return;
    const secure = location.protocol === 'https:' ? '; Secure' : '';
    page.cookie = `latchkey_time_zone=${encodeURIComponent(timeZone)}; Path=/; Max-Age=31536000; SameSite=Lax${secure}`;
  });
}
