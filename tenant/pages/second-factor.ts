import { CHALLENGE_CODE } from '../state/second-factor';
import { escapeHtml, renderPage } from './page';

/** The page that asks for a code after the password. */
export function challengePage({ action, error }: { action: string; error?: string }): string {
  const alert = error ? `<p role="alert" class="error" id="error">${escapeHtml(error)}</p>` : '';
  const invalid = error ? ' aria-invalid="true" aria-describedby="error"' : '';
  return renderPage(
    'Verify your identity',
    `<p>Enter the code of your second factor.</p>
${alert}
<form method="post" action="${escapeHtml(action)}">
<div><label for="code">One-time code</label>
<input id="code" name="code" inputmode="numeric" autocomplete="one-time-code" required autofocus${invalid}></div>
<div><button type="submit">Continue</button></div>
</form>
<p class="note">In this local tenant the code is always ${CHALLENGE_CODE}.</p>`,
  );
}
