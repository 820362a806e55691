import { RemixBrowser } from '@remix-run/react';
import { startTransition, StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { defaultLocale, isLocale } from './i18n/locales';
import { rememberTimeZone } from './i18n/remember-time-zone.client';
import { type Catalogue, createTranslate, type PageMessageKey } from './i18n/translate';
import { TranslateContext } from './i18n/use-translate';
import { isTheme } from './preferences/theme';
import { AnswerContext, messagesLinkId, requestIdMetaName, stylesId } from './ui/answer-context';

/** Wakes the page that the server rendered, in its own language. */
async function hydrate(): Promise<void> {
  const { lang, dataset } = document.documentElement;
  const locale = isLocale(lang) ? lang : defaultLocale;
  const attribute = (selector: string, name: string) =>
    document.querySelector(selector)?.getAttribute(name) ?? '';
  const messagesPath = attribute(`#${messagesLinkId}`, 'href');
  const { default: catalogue } = (await import(messagesPath)) as {
    default: Catalogue<PageMessageKey>;
  };
  const answer = {
    // Scripts may read it where selectors may not. An error page is a new document to React, styles and all.
    cspNonce: document.getElementById(stylesId)?.nonce ?? '',
    requestId: attribute(`meta[name=${requestIdMetaName}]`, 'content'),
    locale,
    theme: isTheme(dataset.theme) ? dataset.theme : 'system',
    messagesPath,
    styles: document.getElementById(stylesId)?.textContent ?? null,
  } as const;
  startTransition(() => {
    hydrateRoot(
      document,
      <StrictMode>
        <AnswerContext.Provider value={answer}>
          <TranslateContext.Provider value={createTranslate(locale, catalogue)}>
            <RemixBrowser />
          </TranslateContext.Provider>
        </AnswerContext.Provider>
      </StrictMode>,
    );
  });
}

void hydrate();
rememberTimeZone();
