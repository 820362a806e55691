import { createContext } from 'react';
import { defaultLocale, type Locale } from '~/i18n/locales';
import { type Theme } from '~/preferences/theme';

/** What a page knows of the answer that brought it. */
export interface AnswerDetails {
  /** The nonce of the Content-Security-Policy, which the styles need wherever they are put into the page. */
  cspNonce: string;
  /** The request's number in the log, for error pages. */
  requestId: string;
  locale: Locale;
  theme: Theme;
  /** The address of the module with the page's texts. */
  messagesPath: string;
  /** The style sheet, where the page carries it in itself. */
  styles: string | null;
}

export const AnswerContext = createContext<AnswerDetails>({
  cspNonce: '',
  requestId: '',
  locale: defaultLocale,
  theme: 'system',
  messagesPath: '',
  styles: null,
});

/** The name of the `meta` element that carries the number to the browser. */
export const requestIdMetaName = 'latchkey-request-id';

/** The id of the `link` element that carries the address of the texts to the browser. */
export const messagesLinkId = 'messages';

/** The id of the `style` element, whose text the browser's rendering must repeat. */
export const stylesId = 'styles';
