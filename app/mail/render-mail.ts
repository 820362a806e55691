import { addressOf, type FootLink, linkText } from '~/brand/foot-links';
import { cleanText } from '~/clean-text';
import { locales } from '~/i18n/locales';
import { type MailBrand } from './mail-brand';
import { type Mail } from './mailer';

/** A mail as readers see it. */
export interface RenderedMail {
  subject: string;
  text: string;
  html: string;
}

/** As text and as simple HTML, which is readable without pictures, colours and style sheets. `brand`: null for none. */
export function renderMail(mail: Mail, brand: MailBrand | null = null): RenderedMail {
  return {
    subject: cleanText(mail.subject) ?? '',
    text: renderText(mail, brand),
    html: renderHtml(mail, brand),
  };
}

/**
 * What would end a line or turn the text around it (Unicode Standard Annex #9, embeddings and overrides). Isolates
 * stay: the catalogue puts them round values.
 */
const breaking = /[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e]+/gu;

const inLine = (text: string) => text.replace(breaking, ' ').replace(/ {2,}/g, ' ').trim();

function renderText(mail: Mail, brand: MailBrand | null): string {
  const { locale, heading, paragraphs, facts = [], after = [] } = mail;
  const colon = locale === 'fr' ? '\u00a0: ' : ': ';
  const isolated = (value: string) =>
    locales[locale].direction === 'rtl' ? `\u2068${value}\u2069` : value;
  const blocks = [
    heading,
    ...paragraphs,
    ...(facts.length === 0 ? [] : [facts]),
    ...linksOf(mail),
    ...after,
  ].map((block) => {
    if (typeof block === 'string') return inLine(block);
    if ('url' in block) return `${inLine(block.text)}${colon.trimEnd()}\n${inLine(block.url)}`;
    return block
      .map(({ label, value }) => inLine(label) + colon + isolated(inLine(value)))
      .join('\n');
  });
  const links = (brand?.linksIn(locale) ?? []).map(
    (link) => inLine(link.text) + colon + inLine(addressOf(link)),
  );
  const parts = [
    ...(brand === null ? [] : [inLine(brand.name)]),
    ...blocks,
    ...(links.length === 0 ? [] : [links.join('\n')]),
  ];
  return `${parts.join('\n\n')}\n`;
}

function linksOf({ link, secondLink }: Mail): NonNullable<Mail['link']>[] {
  return [link, secondLink].filter((one) => one !== undefined);
}

const style = {
  page: 'margin:0;padding:24px 16px;font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",Arial,sans-serif',
  // A name without a space may be wider than a phone, and a mail that is wider than its reader is shrunk, or cut off.
  column: 'max-width:560px;margin:0 auto;overflow-wrap:break-word',
  heading: 'margin:0 0 16px;font-size:22px;line-height:1.3',
  facts: 'margin:16px 0;border-collapse:collapse',
  // As narrow as its longest word, so that an address beside it stays whole.
  label:
    'width:1%;padding:4px 0;vertical-align:top;font-size:14px;line-height:24px;font-weight:600;word-break:keep-all',
  // Long words of German stand beside a label on a narrow phone as well.
  value: 'padding:4px 0;vertical-align:top;word-break:break-word;hyphens:auto',
  link: 'display:inline-block;padding:12px 20px;border:2px solid;border-radius:8px;font-weight:600',
  address: 'word-break:break-all',
  name: 'margin:0 0 24px;font-size:18px;font-weight:700',
  foot: 'margin:32px 0 0;font-size:14px;line-height:28px',
};

/** Styles stand at each element, as many clients drop all others; there are no colours, so that dark ones stay dark. */
function renderHtml(mail: Mail, brand: MailBrand | null): string {
  const { locale, subject, heading, paragraphs, facts = [], after = [] } = mail;
  const { direction } = locales[locale];
  const align = direction === 'rtl' ? 'right' : 'left';
  const paragraph = (text: string) => `<p>${escapeHtml(text)}</p>`;
  const rows = facts.map(
    ({ label, value }) =>
      `<tr><th scope="row" align="${align}" style="${style.label}">${escapeHtml(label)}</th>` +
      `<td align="${align}" style="${style.value};padding-${align}:12px"><bdi>${escapeHtml(value)}</bdi></td></tr>`,
  );
  const parts = [
    ...(brand === null
      ? []
      : [`<p style="${style.name}"><bdi>${escapeHtml(brand.name)}</bdi></p>`]),
    `<h1 style="${style.heading}">${escapeHtml(heading)}</h1>`,
    ...paragraphs.map(paragraph),
    ...(rows.length === 0 ? [] : [`<table style="${style.facts}">`, ...rows, '</table>']),
    ...linksOf(mail).flatMap((link, index) => linkLines(link, index === 0 ? brand : null)),
    ...after.map(paragraph),
    ...footLines(brand?.linksIn(locale) ?? []),
  ];
  return `<!doctype html>
<html lang="${locale}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(subject)}</title>
</head>
<body style="${escapeHtml(style.page)}">
<div lang="${locale}" dir="${direction}" align="${align}" style="${style.column}">
${parts.join('\n')}
</div>
</body>
</html>
`;
}

/** The address is spelled out too: a reader may want to see where a link leads, or carry it to another browser. */
function linkLines({ text, url }: NonNullable<Mail['link']>, brand: MailBrand | null): string[] {
  const href = escapeHtml(url);
  const button = brand?.button ?? null;
  const colors =
    button === null
      ? ''
      : `;border-color:${button.background};background:${button.background};color:${button.text}`;
  return [
    `<p><a href="${href}" style="${style.link}${colors}">${escapeHtml(text)}</a></p>`,
    `<p dir="ltr" style="${style.address}">${href}</p>`,
  ];
}

/** Beside each other, as they are not what the mail is about. */
function footLines(links: readonly FootLink[]): string[] {
  if (links.length === 0) return [];
  const anchors = links.map(
    (link) => `<a href="${escapeHtml(link.url)}">${escapeHtml(linkText(link))}</a>`,
  );
  return [`<p style="${style.foot}">${anchors.join(' · ')}</p>`];
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeHtml(text: string): string {
  return inLine(text).replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
