/** Leaves the browser's time zone in a cookie, so that the next page shows times in it. */
export function rememberTimeZone(page: Document): void {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  if (!timeZone) return;
  const secure = location.protocol === 'https:' ? '; Secure' : '';
  page.cookie = `latchkey_time_zone=${encodeURIComponent(timeZone)}; Path=/; Max-Age=31536000; SameSite=Lax${secure}`;
}
