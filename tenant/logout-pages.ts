import { escapeHtml, renderPage } from './page';

/** Asks whether this sign-out is meant; `question` names it in the form. */
export function confirmLogoutPage(question: string): string {
  return renderPage(
    'Sign out?',
    `<p>You are about to sign out of every application that you opened with this browser.</p>
<form method="post" action="/oidc/logout/confirm">
<input type="hidden" name="question" value="${escapeHtml(question)}">
<button type="submit">Sign out</button>
</form>`,
  );
}

/** The end of a sign-out that goes nowhere else. */
export function loggedOutPage(): string {
  return renderPage('You are signed out', '<p>You may close this page.</p>');
}
