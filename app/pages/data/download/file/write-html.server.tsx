import { renderToStaticMarkup } from 'react-dom/server';
import { type Brand, ownBrand } from '~/brand/brand';
import { hexOf } from '~/brand/color';
import { footLinks, linkText } from '~/brand/foot-links';
import { cleanText } from '~/clean-text';
import { type ExportDocument } from '~/data-export/export-document';
import { locales } from '~/i18n/locales';
import { readableSections } from './readable-sections.server';
import {
  exactTime,
  type FileWords,
  type ReadableItem,
  type ReadableSection,
} from './readable.server';

/** Longer than what any field holds, but for user agents that were made to be long. */
const longestValue = 2000;

/**
 * Everything as one page that needs nothing else: no script, no picture, no address is ever loaded. All that comes from
 * elsewhere is text, escaped by React and without characters that nobody sees.
 */
export function writeHtml(document: ExportDocument, words: FileWords): string {
  return `<!doctype html>\n${renderToStaticMarkup(<Page document={document} words={words} />)}\n`;
}

function Page({ document, words }: { document: ExportDocument; words: FileWords }) {
  const { locale, timeZone, translate: t } = words;
  const sections = readableSections(document, words);
  const missing = sections.filter(({ id }) => document.missing.some(({ part }) => part === id));
  return (
    <html lang={locale} dir={locales[locale].direction}>
      <head>
        <meta charSet="utf-8" />
        {/* Whatever a name may hold: nothing runs here, and nothing is fetched. */}
        <meta
          httpEquiv="Content-Security-Policy"
          content="default-src 'none'; style-src 'unsafe-inline'"
        />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{t('app.pageTitle', { title: t('dataFile.title') })}</title>
        {/* oxlint-disable-next-line react/no-danger -- Styles of ours, and of the operator's checked brand. */}
        <style dangerouslySetInnerHTML={{ __html: styles + brandStyles(words.brand) }} />
      </head>
      <body>
        <main>
          {words.brand === ownBrand ? null : (
            <p className="product">
              <bdi>{words.brand.name}</bdi>
            </p>
          )}
          <h1>{t('dataFile.title')}</h1>
          <p>
            {t('dataFile.made', { time: exactTime(document.completedAt, words), zone: timeZone })}
          </p>
          {missing.length === 0 ? null : <Missing sections={missing} words={words} />}
          <nav aria-labelledby="contents">
            <h2 id="contents">{t('dataFile.contents')}</h2>
            <ul>
              {sections.map(({ id, title, items }) => (
                <li key={id}>
                  <a href={`#${id}`}>{title}</a>
                  {items.length > 1
                    ? ` (${items.length.toLocaleString(locales[locale].format)})`
                    : null}
                </li>
              ))}
            </ul>
          </nav>
          {sections.map((section) => (
            <Section key={section.id} section={section} />
          ))}
          <Foot words={words} />
        </main>
      </body>
    </html>
  );
}

/** How support is reached and the links of the brand, as at the end of every page. */
function Foot({ words }: { words: FileWords }) {
  const { brand, operator } = words;
  const links = brand === ownBrand ? [] : footLinks({ brand, support: operator.support }, words);
  if (links.length === 0) return null;
  return (
    <footer>
      {links.map((link) => (
        <a key={link.url} href={link.url}>
          {linkText(link)}
        </a>
      ))}
    </footer>
  );
}

function Missing({ sections, words }: { sections: ReadableSection[]; words: FileWords }) {
  return (
    <section aria-labelledby="missing" className="missing">
      <h2 id="missing">{words.translate('dataFile.missing')}</h2>
      <ul>
        {sections.map(({ id, title, notes }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
            {notes.map((note) => ` · ${note}`)}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Section({ section: { id, title, notes, items } }: { section: ReadableSection }) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      {items.length === 0 ? null : (
        <ul className="items">
          {items.map((item, position) => (
            <Item key={position} item={item} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Item({ item: { title, facts } }: { item: ReadableItem }) {
  return (
    <li>
      {title === null ? null : (
        <h3>
          <bdi>{plain(title)}</bdi>
        </h3>
      )}
      {facts.length === 0 ? null : (
        <dl>
          {facts.map(({ label, values }, position) => (
            <div key={position}>
              <dt>
                <bdi>{plain(label)}</bdi>
              </dt>
              {values.map((value, number) => (
                <dd key={number}>
                  <bdi>{plain(value)}</bdi>
                </dd>
              ))}
            </div>
          ))}
        </dl>
      )}
    </li>
  );
}

function plain(text: string): string {
  return cleanText(text, { maxLength: longestValue }) ?? '';
}

/** The colours of a brand; nothing for the portal's own, which leaves them to the reader. */
function brandStyles({ palettes }: Brand): string {
  if (palettes === null) return '';
  const [light, dark] = [palettes.light, palettes.dark].map(({ card, ink, accent }) => {
    const color = hexOf(accent);
    return `body{background:${hexOf(card)};color:${hexOf(ink)}}a{color:${color}}.product{border-color:${color}}`;
  });
  return (
    '.product{border-bottom:3px solid;padding-bottom:.5rem;font-weight:700}footer{margin-top:2.5rem}' +
    `footer a{margin-inline-end:1rem}${light}@media screen and (prefers-color-scheme:dark){${dark}}`
  );
}

const styles = `
:root{color-scheme:light dark}
body{margin:0;font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",Arial,sans-serif}
main{max-width:48rem;margin:0 auto;padding:1.5rem 1rem 3rem}
h1{margin:0 0 .5rem;font-size:1.75rem;line-height:1.25}
h2{margin:2.5rem 0 .75rem;font-size:1.25rem;line-height:1.3}
h3{margin:0 0 .25rem;font-size:1rem}
h2,h3,dd,dt,p,li{overflow-wrap:anywhere}
nav li,.missing li{padding:.125rem 0}
.missing{border:2px solid;border-radius:.5rem;padding:0 1rem .5rem}
.missing h2{margin-top:1rem}
.items{list-style:none;margin:0;padding:0;border-top:1px solid #8888}
.items>li{padding:.75rem 0;border-bottom:1px solid #8888;break-inside:avoid}
dl{margin:0}
dl>div{padding:.125rem 0}
dt{font-weight:600;font-size:.875rem}
dd{margin:0}
@media (min-width:36rem){
dl>div{display:grid;grid-template-columns:13rem 1fr;column-gap:1rem}
dd{grid-column:2}
}
@media print{
:root{color-scheme:light}
body{font-size:10pt}
main{max-width:none;padding:0}
a{color:inherit;text-decoration:none}
h2,h3{break-after:avoid}
}
`;
