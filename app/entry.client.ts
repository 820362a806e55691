import { copyText } from './enhance/copy-text';
import { followNewTab } from './enhance/follow-new-tab';
import { keepSelection } from './enhance/keep-selection';
import { restorePage } from './enhance/restore-page';
import { rereadPage } from './enhance/reread-page';
import { sendForms } from './enhance/send-forms';
import { rememberTimeZone } from './enhance/time-zone';
import { watchEndings } from './enhance/watch-endings';

/** What one page alone takes is fetched by that page alone. */
function makePasskeys(page: Document): void {
  if (page.querySelector('form[data-passkey]') === null) return;
  import('./enhance/make-passkey').then(({ makePasskey }) => makePasskey(page), reportError);
}

/** All that a page does is plain HTML; each of these only makes it smoother, and fails alone. */
const enhancements: readonly ((page: Document) => void)[] = [
  rememberTimeZone,
  sendForms,
  keepSelection,
  copyText,
  watchEndings,
  followNewTab,
  rereadPage,
  restorePage,
  makePasskeys,
];

for (const enhance of enhancements)
  try {
    enhance(document);
  } catch (error) {
    reportError(error);
  }
