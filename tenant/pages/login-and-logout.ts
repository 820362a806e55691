import { escapeHtml, renderPage } from './page';

/** What the login page has to show. */
export interface LoginPage {
  /** Where the form goes. */
  action: string;
  applicationName: string;
  /** The one connection to sign in with; absent where any will do. */
  connection?: string;
  email: string;
  error?: string;
}

/** The page that asks for e-mail address and password. */
export function loginPage(page: LoginPage): string {
  const { action, applicationName, connection, email, error } = page;
  const alert = error ? `<p role="alert" class="error" id="error">${escapeHtml(error)}</p>` : '';
  const invalid = error ? ' aria-invalid="true" aria-describedby="error"' : '';
  const [focusEmail, focusPassword] = email ? ['', ' autofocus'] : [' autofocus', ''];
  return renderPage(
    connection === undefined ? 'Sign in' : `Sign in with ${connection}`,
    `<p>to continue to <strong>${escapeHtml(applicationName)}</strong></p>
${alert}
<form method="post" action="${escapeHtml(action)}">
<div><label for="username">E-mail address, user name or phone number</label>
<input id="username" name="username" type="text" autocapitalize="none" autocomplete="username" required value="${escapeHtml(email)}"${invalid}${focusEmail}></div>
<div><label for="password">Password</label>
<input id="password" name="password" type="password" autocomplete="current-password" required${invalid}${focusPassword}></div>
<div><button type="submit">Continue</button></div>
</form>
<p class="note">This is a local tenant for development. <a href="/">Who can sign in here?</a></p>`,
  );
}

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
