import {
  json,
  type LinksFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node';
import {
  Links,
  LiveReload,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useRouteLoaderData,
} from '@remix-run/react';
import { type ReactNode, useContext } from 'react';
import { locales, translator } from './i18n/translate';
import { LocaleContext, useTranslate } from './i18n/use-translate';
import styles from './styles.css';
import { ErrorPage, errorName } from './ui/error-page';
import { AnswerContext, requestIdMetaName } from './ui/answer-context';
import { pageTitle } from './ui/page-title';
import { answerHeaders } from './http/answer-headers';

export { answerHeaders as headers };

export const links: LinksFunction = () => [
  { rel: 'stylesheet', href: styles },
  { rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' },
];

export const meta: MetaFunction = ({ error }) => {
  const t = translator('en');
  return error === undefined
    ? [{ title: t('app.name') }]
    : pageTitle(t(`error.${errorName(error)}.heading`));
};

export async function loader({ request, context: { services } }: LoaderFunctionArgs) {
  const id = await services.portalSessions.idOf(request);
  return json({
    locale: 'en' as const,
    formToken: id === null ? null : services.formTokens.issue(id),
  });
}

export function Layout({ children }: { children: ReactNode }) {
  const { cspNonce: nonce, requestId } = useContext(AnswerContext);
  const locale = useRouteLoaderData<typeof loader>('root')?.locale ?? 'en';
  return (
    <LocaleContext.Provider value={locale}>
      <html lang={locale} dir={locales[locale].direction}>
        <head>
          <meta charSet="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="robots" content="noindex" />
          <meta name={requestIdMetaName} content={requestId} />
          <Meta />
          <Links />
        </head>
        <body className="min-h-screen">
          <SkipLink />
          {children}
          <ScrollRestoration nonce={nonce} />
          <Scripts nonce={nonce} />
          <LiveReload nonce={nonce} />
        </body>
      </html>
    </LocaleContext.Provider>
  );
}

function SkipLink() {
  const t = useTranslate();
  return (
    <a
      href="#content"
      className="sr-only focus:not-sr-only focus:absolute focus:left-2 focus:top-2 focus:z-10 focus:rounded-lg focus:bg-card focus:p-3"
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
