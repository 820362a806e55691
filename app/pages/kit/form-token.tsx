import { useRouteLoaderData } from '@remix-run/react';
import { formTokenField } from '~/request/refused-form';

/** The hidden field that every form of a person who is signed in carries. */
export function FormToken() {
  const page = useRouteLoaderData<() => { formToken: string | null }>('root');
  const token = page?.formToken ?? null;
  return token === null ? null : <input type="hidden" name={formTokenField} value={token} />;
}
