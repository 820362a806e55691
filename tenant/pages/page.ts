import type { Response } from 'express';

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Makes any text safe inside HTML, attribute values included. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

/** A whole page; `title` is plain text and becomes the heading too, `body` is HTML. */
export function renderPage(title: string, body: string): string {
  const heading = escapeHtml(title);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${heading} · Local tenant</title>
<link rel="stylesheet" href="/tenant.css">
<link rel="icon" href="data:,">
</head>
<body>
<main>
<h1>${heading}</h1>
${body}
</main>
</body>
</html>
`;
}

/** No `form-action`: Chromium would apply it to the redirect that takes a sign-in back to its application. */
const POLICY =
  "default-src 'none'; style-src 'self'; img-src data:; frame-src 'self'; base-uri 'none'; frame-ancestors 'none'";

/** Sends one of the tenant's own pages, or another under a policy of its own. */
export function sendPage(response: Response, status: number, html: string, policy = POLICY): void {
  response
    .status(status)
    .set({
      'cache-control': 'no-store',
      'content-security-policy': policy,
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    })
    .type('html')
    .send(html);
}

/** The page for a request that cannot be sent back to an application. */
export function errorPage(description: string): string {
  return renderPage(
    'Something is wrong with this request',
    `<p role="alert" class="error">${escapeHtml(description)}</p>
<p>Go back to the application you came from and start again.</p>`,
  );
}
