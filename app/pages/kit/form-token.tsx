import { useRouteLoaderData } from '@remix-run/react';
import { formTokenField } from '~/request/refused-form';

/** The hidden field that every form of a person who is signed in carries. */
export function FormToken() {
  const token = useFormToken();
  return token === null ? null : <input type="hidden" {...token} />;
}

/**
 * The same as name and value of a button, for one that posts a form whose other buttons do not: their addresses must
 * not hold the token. Null for a person who is signed out.
 */
export function useFormToken(): { name: string; value: string } | null {
  const page = useRouteLoaderData<() => { formToken: string | null }>('root');
  const value = page?.formToken ?? null;
  return value === null ? null : { name: formTokenField, value };
}
