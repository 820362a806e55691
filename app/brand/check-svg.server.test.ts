import { describe, expect, test } from 'vitest';
import { checkSvg } from './check-svg.server';

const svg = (inside: string, attributes = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 10"${attributes}>${inside}</svg>`;
const check = (text: string) => checkSvg(Buffer.from(text));

describe('a logo may be', () => {
  test.each([
    ['a path', svg('<path d="M0 0h4v4z" fill="#123456"/>')],
    [
      'filled by a gradient of its own',
      svg(
        '<defs><linearGradient id="a"><stop offset="1" stop-color="rgb(1 2 3)"/></linearGradient></defs><rect width="4" height="4" fill="url(#a)"/>',
      ),
    ],
    ['of parts that are used again', svg('<g id="a"/><use href="#a"/>')],
    [
      'of such parts in the older way',
      svg('<g id="a"/><use xlink:href="#a"/>', ' xmlns:xlink="http://www.w3.org/1999/xlink"'),
    ],
    ['with styles', svg('<style>.a{fill:url("#a");transform:rotate(4deg)}</style><g class="a"/>')],
    [
      'with words for a screen reader',
      svg('<title>Acme (UK) @home</title>', ' role="img" aria-label="Acme (UK)"'),
    ],
    [
      'with a declaration and a comment',
      `<?xml version="1.0" encoding="UTF-8"?><!-- made by hand -->${svg('')}`,
    ],
  ])('%s', (_what, text) => {
    expect(check(text)).toEqual({ width: 40, height: 10 });
  });
});

test('its size may stand in width and height', () => {
  const sized = '<svg xmlns="http://www.w3.org/2000/svg" width="80px" height="20"/>';
  expect(check(sized)).toEqual({ width: 80, height: 20 });
});

/** Each part uses the one before twice. */
const doubled = (times: number) =>
  Array.from(
    { length: times },
    (_, index) => `<g id="a${index + 1}"><use href="#a${index}"/><use href="#a${index}"/></g>`,
  ).join('');

test('parts may use parts, and a part that uses itself is none', () => {
  const few = svg(`<g id="a0"/>${doubled(3)}<g id="self"><use href="#self"/></g>`);
  expect(check(few)).toEqual({ width: 40, height: 10 });
});

test('what thirty lines make a billion of is refused', () => {
  expect(() => check(svg(`<g id="a0"/>${doubled(30)}`))).toThrow('20000 elements at most');
});

describe('refused is an SVG with', () => {
  test.each([
    ['a script', svg('<script>alert(1)</script>'), 'no element script'],
    [
      'a script under another prefix',
      svg('<s:script xmlns:s="http://www.w3.org/2000/svg"/>'),
      'no element s:script',
    ],
    ['HTML in it', svg('<foreignObject><b/></foreignObject>'), 'no element foreignObject'],
    ['an event attribute', svg('<g onclick="alert(1)"/>'), 'no event attribute onclick'],
    ['an event attribute at its root', svg('', ' onload="alert(1)"'), 'no event attribute onload'],
    [
      'an event attribute in capitals',
      svg('<g ONCLICK="alert(1)"/>'),
      'no event attribute ONCLICK',
    ],
    [
      'a picture from elsewhere',
      svg('<image href="https://elsewhere.example/a.png"/>'),
      'no element image',
    ],
    ['a link', svg('<a href="https://elsewhere.example/"><g/></a>'), 'no element a'],
    [
      'an animation, which could set a link',
      svg('<animate attributeName="href"/>'),
      'no element animate',
    ],
    [
      'a part from elsewhere',
      svg('<use href="https://elsewhere.example/a.svg#a"/>'),
      'no reference',
    ],
    [
      'a part from elsewhere, with an entity',
      svg('<use href="&#104;ttps://elsewhere.example"/>'),
      'no reference',
    ],
    [
      'a part from elsewhere, in the older way',
      svg('<use xlink:href="//elsewhere.example"/>'),
      'no reference',
    ],
    [
      'a link under another prefix',
      svg('<use x:href="#a"/>', ' xmlns:x="http://www.w3.org/1999/xlink"'),
      'no attribute x:href',
    ],
    ['a script in a link', svg('<use href="javascript:alert(1)"/>'), 'no reference'],
    ['data in a link', svg('<use href="data:image/svg+xml,x"/>'), 'no reference'],
    ['a fill from elsewhere', svg('<g fill="url(https://elsewhere.example/#a)"/>'), 'no reference'],
    [
      'a style from elsewhere',
      svg('<g style="fill:URL( &quot;//elsewhere.example/#a&quot;)"/>'),
      'no reference',
    ],
    ['an image set', svg('<g style="mask:image-set(&quot;a.png&quot; 1x)"/>'), 'no reference'],
    ['a hidden word of CSS', svg('<g style="fill:u\\72l(//elsewhere.example)"/>'), 'no \\'],
    ['an import', svg('<style>@import "https://elsewhere.example/a.css";</style>'), 'no @'],
    [
      'a rule that is in two pieces',
      svg('<style>g{fill:ur<!-- -->l(//elsewhere.example)}</style>'),
      'no reference',
    ],
    [
      'a rule in a CDATA section',
      svg('<style><![CDATA[g{fill:url(//elsewhere.example)}]]></style>'),
      'no reference',
    ],
    ['a DOCTYPE', `<!DOCTYPE svg [<!ENTITY a "b">]>${svg('&a;')}`, 'no DOCTYPE'],
    [
      'a style sheet from elsewhere',
      `<?xml-stylesheet href="a.css"?>${svg('')}`,
      'no processing instruction',
    ],
    [
      'an element that is not closed',
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 4"><g>',
      'well-formed',
    ],
    ['an attribute without quotation marks', svg('<g onclick=alert(1) />'), 'well-formed'],
    ['another root', '<html xmlns="http://www.w3.org/1999/xhtml"/>', 'must be an SVG'],
    ['no namespace', '<svg viewBox="0 0 4 4"/>', 'must be an SVG'],
    [
      'a part in another namespace',
      svg('<g xmlns="http://www.w3.org/1999/xhtml"/>'),
      'namespace of SVG',
    ],
    [
      'no size',
      '<svg xmlns="http://www.w3.org/2000/svg" width="100%" height="100%"/>',
      'a viewBox',
    ],
    ['no extent', '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 0 4"/>', 'a viewBox'],
    ['nothing', '', 'must be'],
    ['text only', 'a logo', 'well-formed'],
  ])('%s', (_what, text, problem) => {
    expect(() => check(text)).toThrow(problem);
  });

  test('another encoding than UTF-8', () => {
    const utf16 = Buffer.from(`\ufeff${svg('<script/>')}`, 'utf16le');
    expect(() => checkSvg(utf16)).toThrow('must be in UTF-8');
  });
});

test('a problem quotes no more of the file than a name of a few letters', () => {
  const long = `a${'b'.repeat(200)}`;
  expect(() => check(svg(`<${long}/>`))).toThrow(/^must have no element ab{39}$/);
});
