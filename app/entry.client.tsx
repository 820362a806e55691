import { RemixBrowser } from '@remix-run/react';
import { startTransition, StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { rememberTimeZone } from './i18n/remember-time-zone.client';
import { AnswerContext, requestIdMetaName } from './ui/answer-context';

const requestId =
  document.querySelector<HTMLMetaElement>(`meta[name=${requestIdMetaName}]`)?.content ?? '';

startTransition(() => {
  hydrateRoot(
    document,
    <StrictMode>
      <AnswerContext.Provider value={{ cspNonce: '', requestId }}>
        <RemixBrowser />
      </AnswerContext.Provider>
    </StrictMode>,
  );
});
rememberTimeZone();
