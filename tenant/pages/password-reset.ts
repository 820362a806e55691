import { escapeHtml, renderPage } from './page';

/** What the page that asks for a new password has to show. */
export interface PasswordResetPage {
  /** Where the form goes; it holds the ticket. */
  action: string;
  email: string;
  minLength: number;
  /** Auth0's level of the connection's policy. */
  level: string;
  error?: string;
}

const THREE_OF_FOUR =
  'Three kinds of these four: lower-case letters, upper-case letters, digits, others.';
const KINDS: Record<string, string> = {
  fair: 'Lower-case letters, upper-case letters and digits.',
  good: THREE_OF_FOUR,
  excellent: `${THREE_OF_FOUR} No more than two alike in a row.`,
};

/** Asks for a new password, twice. */
export function passwordResetPage({
  action,
  email,
  minLength,
  level,
  error,
}: PasswordResetPage): string {
  const alert = error ? `<p role="alert" class="error" id="error">${escapeHtml(error)}</p>` : '';
  const invalid = error ? ' aria-invalid="true" aria-describedby="error"' : '';
  return renderPage(
    'Change your password',
    `<p>Enter a new password for <strong>${escapeHtml(email)}</strong>.</p>
<p class="note">At least ${minLength} characters. ${KINDS[level] ?? ''}</p>
${alert}
<form method="post" action="${escapeHtml(action)}">
<div><label for="password">New password</label>
<input id="password" name="password" type="password" autocomplete="new-password" required${invalid} autofocus></div>
<div><label for="again">Enter it once more</label>
<input id="again" name="again" type="password" autocomplete="new-password" required${invalid}></div>
<div><button type="submit">Reset password</button></div>
</form>`,
  );
}

/** Where an application begins a sign-in, for the button of the last page. */
export interface BackToApplication {
  name: string;
  url: string;
}

/** Says that the password is new; with a button to the application that asked for the ticket. */
export function passwordChangedPage(application: BackToApplication | undefined): string {
  const button = application
    ? `<p><a class="button" href="${escapeHtml(application.url)}">Back to ${escapeHtml(application.name)}</a></p>`
    : '';
  return renderPage(
    'Password changed',
    `<p>Your password has been changed. You may now sign in with it.</p>
${button}`,
  );
}

/** Says that the link leads nowhere any more. */
export function ticketGonePage(): string {
  return renderPage(
    'Invalid link',
    '<p role="alert" class="error">This link has expired, or was used already.</p>',
  );
}
