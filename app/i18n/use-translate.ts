import { createContext, useContext, useMemo } from 'react';
import { type Locale, type Translate, translator } from './translate';

/** The language of the page. */
export const LocaleContext = createContext<Locale>('en');

/** The texts of the page's language. */
export function useTranslate(): Translate {
  const locale = useContext(LocaleContext);
  return useMemo(() => translator(locale), [locale]);
}
