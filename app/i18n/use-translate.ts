import { createContext, useContext } from 'react';
import { type PageMessageKey, type Translate } from './translate';

/** The texts that a page may use in a browser. */
export type PageTranslate = Translate<PageMessageKey>;

export const TranslateContext = createContext<PageTranslate | null>(null);

/** The texts of the page's language. */
export function useTranslate(): PageTranslate {
  const translate = useContext(TranslateContext);
  if (translate === null) throw new TypeError('The page was rendered without its texts.');
  return translate;
}
