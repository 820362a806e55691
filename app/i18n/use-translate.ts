import { createContext, useContext } from 'react';
import { type Translate } from './translate';

export const TranslateContext = createContext<Translate | null>(null);

/** The texts of the page's language. */
export function useTranslate(): Translate {
  const translate = useContext(TranslateContext);
  if (translate === null) throw new TypeError('The page was rendered without its texts.');
  return translate;
}
