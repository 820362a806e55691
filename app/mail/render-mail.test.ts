import { describe, expect, test } from 'vitest';
import { type MailBrand } from './mail-brand';
import { type Mail } from './mailer';
import { renderMail } from './render-mail';

const mail: Mail = {
  to: 'ada@example.com',
  locale: 'en',
  subject: 'Your e-mail address was changed',
  heading: 'Your e-mail address was changed',
  paragraphs: ['Hello Ada,', 'it is grace@example.com now.'],
  facts: [
    { label: 'When', value: '1 March 2026, 12:00 UTC' },
    { label: 'Where', value: 'Sweden' },
  ],
  link: { text: 'This wasn’t me', url: 'https://portal.example/undo/x?a=1&b=2' },
  after: ['Nobody reads answers to this mail.'],
};

test('the text has everything in its order, with the address of the link in a line of its own', () => {
  expect(renderMail(mail).text).toBe(`Your e-mail address was changed

Hello Ada,

it is grace@example.com now.

When: 1 March 2026, 12:00 UTC
Where: Sweden

This wasn’t me:
https://portal.example/undo/x?a=1&b=2

Nobody reads answers to this mail.
`);
});

test('the HTML has everything too, and the address of the link to be read', () => {
  const { html } = renderMail(mail);
  for (const { label, value } of mail.facts ?? [])
    expect(html).toMatch(new RegExp(`${label}</th>.*${value}`));
  expect(html).toContain('<a href="https://portal.example/undo/x?a=1&amp;b=2"');
  expect(html.match(/https:\/\/portal\.example/g)).toHaveLength(2);
  for (const text of [...mail.paragraphs, ...(mail.after ?? [])])
    expect(html).toContain(`<p>${text}</p>`);
});

test('the HTML loads nothing, runs nothing and sets no colours', () => {
  expect(renderMail(mail).html).not.toMatch(
    /<(?:img|link|script|style|iframe)|url\(|color:|background/,
  );
});

test('a long word breaks wherever it stands: a mail is no wider than a phone', () => {
  const { html } = renderMail(mail);
  expect(html).toMatch(/<body [^>]*>\n<div [^>]*overflow-wrap:break-word[^>]*>/);
});

test('a mail without facts and link has neither table nor address', () => {
  const { html, text } = renderMail({ ...mail, facts: [], link: undefined, after: [] });
  expect(html).not.toMatch(/<table|<a /);
  expect(text).toMatch(/it is grace@example.com now.\n$/);
});

test('Arabic runs from right to left, and values keep their own order', () => {
  const { html, text } = renderMail({ ...mail, locale: 'ar' });
  expect(html).toContain('<html lang="ar" dir="rtl">');
  expect(html).toMatch(/<div lang="ar" dir="rtl" align="right"/);
  expect(html).toContain('<bdi>Sweden</bdi>');
  expect(html).toContain('<p dir="ltr"');
  expect(text).toContain('Where: \u2068Sweden\u2069');
});

test('a colon is what the language has for one', () => {
  expect(renderMail({ ...mail, locale: 'fr' }).text).toContain('When\u00a0: 1');
  expect(renderMail({ ...mail, locale: 'ja' }).text).toContain('When: 1');
});

test('names are text, whatever is in them', () => {
  const name = '<img src=x onerror=alert(1)>"&\'';
  const { html } = renderMail({
    ...mail,
    heading: name,
    paragraphs: [name],
    facts: [{ label: 'Name', value: name }],
  });
  expect(html).not.toContain('<img');
  expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;&quot;&amp;&#39;');
});

test('a value cannot begin a line, nor turn what follows', () => {
  const value = 'phone\r\n\r\nCall +1 555 0100\u202e now';
  const { text, html } = renderMail({ ...mail, facts: [{ label: 'Name', value }] });
  expect(text).toContain('Name: phone Call +1 555 0100 now');
  expect(html).toContain('<bdi>phone Call +1 555 0100 now</bdi>');
});

test('the isolates that the catalogue puts round values stay', () => {
  const paragraphs = ['أهلًا \u2068Ada\u2069'];
  const { text, html } = renderMail({ ...mail, locale: 'ar', paragraphs });
  expect(text).toContain(paragraphs[0]);
  expect(html).toContain(paragraphs[0]);
});

test('a subject has one line and is not endless', () => {
  const { subject } = renderMail({ ...mail, subject: `Hello\r\nBcc: eve ${'x'.repeat(500)}` });
  expect(subject).toMatch(/^Hello Bcc: eve x+…$/);
  expect(subject.length).toBeLessThanOrEqual(200);
});

describe('in the name of a brand', () => {
  const brand: MailBrand = {
    name: 'Acme <b>',
    button: { background: '#0a4f9c', text: '#ffffff' },
    linksIn: (locale) => [
      { text: 'Support', url: 'mailto:help@acme.example' },
      { text: locale === 'de' ? 'Impressum' : 'Legal notice', url: 'https://acme.example/?a&b' },
    ],
  };

  test('the text begins with the name and ends with the links, in the reader’s language', () => {
    const { text } = renderMail({ ...mail, locale: 'de' }, brand);
    expect(text).toMatch(/^Acme <b>\n\nYour e-mail address was changed\n/);
    expect(text).toMatch(
      /\n\nSupport: help@acme\.example\nImpressum: https:\/\/acme\.example\/\?a&b\n$/,
    );
  });

  test('the HTML has the same, as text and links that nothing can get out of', () => {
    const { html } = renderMail(mail, brand);
    expect(html).toContain('<bdi>Acme &lt;b&gt;</bdi>');
    expect(html).toContain('<a href="mailto:help@acme.example">help@acme.example</a>');
    expect(html).toContain('<a href="https://acme.example/?a&amp;b">Legal notice</a>');
    expect(html).not.toMatch(/<b>|<(?:img|script|style)/);
  });

  test('the first link has the colours of the brand, and only that', () => {
    const secondLink = { text: 'Keep it', url: 'https://portal.example/keep' };
    const { html } = renderMail({ ...mail, secondLink }, brand);
    expect(html.match(/background:#0a4f9c;color:#ffffff/g)).toHaveLength(1);
    expect(html).toMatch(/background:#0a4f9c[^>]*>This wasn’t me/);
  });
});
