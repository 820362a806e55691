import { escapeHtml, renderPage } from './page';

/** The page for a request that cannot be sent back to an application. */
export function errorPage(description: string): string {
  return renderPage(
    'Something is wrong with this request',
    `<p role="alert" class="error">${escapeHtml(description)}</p>
<p>Go back to the application you came from and start again.</p>`,
  );
}
