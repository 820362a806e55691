import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { LiveReload, Outlet } from '@remix-run/react';
import { type ReactNode, useContext } from 'react';
import { locales } from './i18n/locales';
import { useTranslate } from './i18n/use-translate';
import stylesPath from './styles.css';
import { ErrorPage } from './pages/kit/error-page';
import { AnswerContext } from './ui/answer-context';
import { BrandIcon } from './ui/brand-icon';
import { PageRefresh } from './pages/kit/page-refresh';
import { PageTitle } from './pages/kit/page-title';

export async function loader({ request, context: { services } }: LoaderFunctionArgs) {
  const id = await services.portalSessions.idOf(request);
  return json({ formToken: id === null ? null : services.formTokens.issue(id) });
}

export function Layout({ children }: { children: ReactNode }) {
  const answer = useContext(AnswerContext);
  const { cspNonce: nonce, locale, theme, scriptPaths, styles, brand } = answer;
  return (
    <html lang={locale} dir={locales[locale].direction} data-theme={theme}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content={theme === 'system' ? 'light dark' : theme} />
        <meta name="robots" content="noindex" />
        <PageTitle />
        <PageRefresh />
        {styles === null ? <link rel="stylesheet" href={stylesPath} /> : null}
        {styles === null && brand.styles === '' ? null : (
          <style
            nonce={nonce}
            // oxlint-disable-next-line react/no-danger -- Styles of the build, and of the operator's checked brand.
            dangerouslySetInnerHTML={{ __html: (styles ?? '') + brand.styles }}
          />
        )}
        <BrandIcon />
      </head>
      <body className="flex min-h-screen flex-col">
        <SkipLink />
        {children}
        {/* Here and not in the head, so that no script is fetched before the page is there. */}
        <ForScript />
        {scriptPaths.map((path) => (
          <script key={path} type="module" src={path} nonce={nonce} />
        ))}
        <LiveReload nonce={nonce} />
      </body>
    </html>
  );
}

/** What the browser's script fills in and puts in place, in the words of the page. */
function ForScript() {
  const t = useTranslate();
  return (
    <>
      <p role="status" className="sr-only" data-status="" />
      <template id="unreached">
        <p role="alert" className="notice notice-danger notice-beside" data-unreached="">
          {t('app.unreached')}
        </p>
      </template>
    </>
  );
}

function SkipLink() {
  const t = useTranslate();
  return (
    <a
      href="#content"
      className="sr-only focus:not-sr-only focus:absolute focus:start-2 focus:top-2 focus:z-10 focus:rounded-lg focus:bg-card focus:p-3"
    >
      {t('app.skipToContent')}
    </a>
  );
}

export default function App() {
  return <Outlet />;
}

export function ErrorBoundary() {
  return <ErrorPage />;
}
