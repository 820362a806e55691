import { useContext } from 'react';
import { AnswerContext } from '~/ui/answer-context';

/** The same cookie as the browser's script leaves, which comes too late for the first view of a page. */
const script = `(function (root) {
  var zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  var pair = 'latchkey_time_zone=' + encodeURIComponent(zone);
  function isSet() { return document.cookie.split('; ').indexOf(pair) >= 0; }
  if (!zone || isSet()) return;
  var secure = location.protocol === 'https:' ? '; Secure' : '';
  document.cookie = pair + '; Path=/; Max-Age=31536000; SameSite=Lax' + secure;
  if (!isSet()) return;
  root.hidden = true;
  setTimeout(function () { root.hidden = false; }, 3000);
  location.reload();
})(document.documentElement);`;

/**
 * Asks a browser for its time zone before anything of the page is painted, so that the first view already has its
 * times right: the page is loaded once more, with the answer in a cookie. A browser that keeps no cookies, or runs no
 * scripts, shows the page as it is.
 */
export function AskTimeZone() {
  const { cspNonce, answersForm } = useContext(AnswerContext);
  // A form must not be sent once more.
  if (answersForm) return null;
  // oxlint-disable-next-line react/no-danger -- Our own script, the same in every answer.
  return <script nonce={cspNonce} dangerouslySetInnerHTML={{ __html: script }} />;
}
