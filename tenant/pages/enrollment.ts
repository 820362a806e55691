import { escapeHtml, renderPage } from './page';

/** Where a form of the enrolment goes back to. */
export interface EnrollmentForm {
  token: string;
  factor?: string;
  error?: string;
}

const ADDRESS = '/u/mfa-enrollment';

function alertOf({ error }: EnrollmentForm): string {
  return error ? `<p role="alert" class="error" id="error">${escapeHtml(error)}</p>` : '';
}

/** A form without script; `fields` is HTML. */
function formOf({ token, factor }: EnrollmentForm, fields: string, button: string): string {
  const hidden = Object.entries({ ticket: token, ...(factor !== undefined && { factor }) })
    .map(([name, value]) => `<input type="hidden" name="${name}" value="${escapeHtml(value)}">`)
    .join('\n');
  return `<form method="post" action="${ADDRESS}">
${hidden}
${fields}
<div><button type="submit">${button}</button></div>
</form>`;
}

function codeField({ error }: EnrollmentForm): string {
  const invalid = error ? ' aria-invalid="true" aria-describedby="error"' : '';
  return `<div><label for="code">Code</label>
<input id="code" name="code" inputmode="numeric" autocomplete="one-time-code" required${invalid}></div>`;
}

/** Lets the person choose among the factors that are on. */
export function chooseFactorPage(form: EnrollmentForm, factors: readonly string[]): string {
  const links = factors.map((factor) => {
    const query = new URLSearchParams({ ticket: form.token, factor });
    return `<li><a href="${escapeHtml(`${ADDRESS}?${query.toString()}`)}">${escapeHtml(factor)}</a></li>`;
  });
  return renderPage(
    'Keep your account safe',
    `<p>Choose how you want to prove that it is you.</p>\n${alertOf(form)}\n<ul>${links.join('\n')}</ul>`,
  );
}

/** Shows the key of an authenticator app and asks for its first code. */
export function enrollAppPage(form: EnrollmentForm, key: string, address: string): string {
  return renderPage(
    'Secure your account',
    `<p>Enter this key in your authenticator app, then enter the code that it shows.</p>
<p><code id="key">${escapeHtml(key)}</code></p>
<p class="note">${escapeHtml(address)}</p>
${alertOf(form)}
${formOf(form, codeField(form), 'Continue')}`,
  );
}

/** Asks for a telephone number and how codes shall come. */
export function enrollPhonePage(form: EnrollmentForm): string {
  const fields = `<div><label for="phone_number">Telephone number, with country code</label>
<input id="phone_number" name="phone_number" type="tel" autocomplete="tel" required placeholder="+15551234567"></div>
<div><label for="preferred">How shall codes come?</label>
<select id="preferred" name="preferred"><option value="sms">Text message</option><option value="voice">Voice call</option></select></div>`;
  return renderPage(
    'Secure your account',
    `<p>Codes will go to this number.</p>\n${alertOf(form)}\n${formOf(form, fields, 'Continue')}`,
  );
}

/** Asks for the code that was sent to a telephone. */
export function enterSentCodePage(form: EnrollmentForm, to: string): string {
  return renderPage(
    'Verify your identity',
    `<p>We sent a code to ${escapeHtml(to)}. <a href="/sent-codes" target="_blank" rel="noopener noreferrer">Codes that this tenant sent</a></p>
${alertOf(form)}
${formOf(form, codeField(form), 'Continue')}`,
  );
}

/** Stands in for what needs a device or a script: a tap, a security key, the sensor of this machine. */
export function pretendPage(form: EnrollmentForm, what: string): string {
  return renderPage(
    'Secure your account',
    `<p>With Auth0, a device or a script would take part here. In this tenant a button stands in for it.</p>
${formOf(form, '', escapeHtml(what))}`,
  );
}

/** The end of an enrolment; no way leads back to an application, as with Auth0. */
export function enrolledPage(recoveryCode: string | undefined): string {
  const code =
    recoveryCode === undefined
      ? ''
      : `<p>Copy this recovery code and keep it somewhere safe. You will need it if you ever sign in without your device.</p>
<p><code id="recovery-code">${escapeHtml(recoveryCode)}</code></p>`;
  return renderPage(
    'All done',
    `${code}<p>You have enrolled successfully. You may close this page.</p>`,
  );
}
