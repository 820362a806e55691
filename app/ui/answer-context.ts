import { createContext } from 'react';
import { type Brand, ownBrand } from '~/brand/brand';
import { defaultLocale, type Locale } from '~/i18n/locales';
import { noSupport, type Support } from '~/portal-config/support';
import { type Theme } from '~/preferences/theme';

/** What a page is told of the answer that it is. */
export interface AnswerDetails {
  /** The nonce of the Content-Security-Policy, which scripts and styles in the page carry. */
  cspNonce: string;
  /** The request's number in the log, for error pages. */
  requestId: string;
  /** The address that was asked for: path and query. */
  path: string;
  /** Whether what was asked was sent by a form. */
  answersForm: boolean;
  locale: Locale;
  theme: Theme;
  /** The addresses of the browser's script and of the parts that it imports. */
  scriptPaths: readonly string[];
  /** The style sheet, where the page carries it in itself. */
  styles: string | null;
  /** How to reach those who run the service, as far as they say. */
  support: Support;
  /** What the portal is called and looks like. */
  brand: Brand;
}

export const AnswerContext = createContext<AnswerDetails>({
  cspNonce: '',
  requestId: '',
  path: '/',
  answersForm: false,
  locale: defaultLocale,
  theme: 'system',
  scriptPaths: [],
  styles: null,
  support: noSupport,
  brand: ownBrand,
});
