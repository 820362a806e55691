import { type Message } from '~/i18n/message';

/** The name of the hidden field that binds a form to its portal session. */
export const formTokenField = 'form_token';

/** A form whose token was missing or wrong, with what it takes to send it again. */
export interface RefusedForm {
  kind: 'form-expired';
  action: string;
  fields: [name: string, value: string][];
  formToken: string;
  /** By what the person knows the account that is signed in now, which need not be the one of the form. */
  account: string | null;
  /** What would be sent again, as far as that can be told. */
  what: Message | null;
}

/** Whether what an error page was given is a {@link RefusedForm}. */
export function isRefusedForm(value: unknown): value is RefusedForm {
  return (
    typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'form-expired'
  );
}
