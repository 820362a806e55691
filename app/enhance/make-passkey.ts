import {
  browserSupportsWebAuthn,
  type PublicKeyCredentialCreationOptionsJSON,
  startRegistration,
} from '@simplewebauthn/browser';

type Make = (options: PublicKeyCredentialCreationOptionsJSON) => Promise<object>;

const makeByBrowser: Make = (optionsJSON) => startRegistration({ optionsJSON });

/**
 * Has the browser make the passkey that the `data-passkey` of a form asks for, as JSON, and sends it by that form. It begins
 * by itself, and by the button whenever the person wants to try again. A form without options leads to one that has
 * them, where the browser can make passkeys at all. What went wrong is told by the words that the page has for it
 * (`data-passkey-problem`).
 */
export function makePasskey(
  page: Document,
  { make = makeByBrowser, isSupported = browserSupportsWebAuthn } = {},
): void {
  const form = page.querySelector<HTMLFormElement>('form[data-passkey]');
  const button = form?.querySelector('button');
  if (form === null || button == null) return;
  for (const words of page.querySelectorAll<HTMLElement>('.without-script')) words.hidden = true;
  if (!isSupported()) {
    button.hidden = true;
    return tell('unsupported');
  }
  const options = form.dataset.passkey ?? '';
  const field = form.querySelector<HTMLInputElement>('input[name=passkey]');
  if (options === '' || field === null) return;

  let isMaking = false;
  field.value = '';
  form.addEventListener('submit', (event) => {
    if (field.value !== '') return;
    event.preventDefault();
    void begin();
  });
  // Out of the back/forward cache comes the page as it was left: with a passkey that was sent already.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) field.value = '';
  });
  if (!('passkeyWaits' in form.dataset)) void begin();

  async function begin(): Promise<void> {
    if (isMaking || field === null || form === null) return;
    isMaking = true;
    tell(null);
    try {
      const given = JSON.parse(options) as PublicKeyCredentialCreationOptionsJSON;
      field.value = JSON.stringify(await make(given));
      form.requestSubmit(button);
    } catch (error) {
      tell(problemOf(error));
    } finally {
      isMaking = false;
    }
  }

  /** Shows the words for one problem, and hides all others. */
  function tell(problem: string | null): void {
    for (const words of page.querySelectorAll<HTMLElement>('[data-passkey-problem]'))
      words.hidden = words.dataset.passkeyProblem !== problem;
  }
}

/**
 * WebAuthn level 3 section 5.1.3: what a person cancels, and what takes too long, is `NotAllowedError` alike, so that no
 * page can tell them apart.
 */
const problems: Readonly<Record<string, string>> = {
  NotAllowedError: 'cancelled',
  AbortError: 'cancelled',
  InvalidStateError: 'known',
  SecurityError: 'address',
  ConstraintError: 'device',
  NotSupportedError: 'device',
};

function problemOf(error: unknown): string {
  return (error instanceof Error ? problems[error.name] : undefined) ?? 'failed';
}
