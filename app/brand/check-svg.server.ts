import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { createDrawnElements } from './drawn-elements';
import { PictureProblem, type PictureSize } from './picture';

/** What a logo may consist of. Everything else of SVG 2 runs, moves, loads or leads somewhere, or is of no use in a logo. */
const elements = new Set(
  `svg g defs title desc path rect circle ellipse line polyline polygon text tspan symbol use linearGradient radialGradient
  stop clipPath mask pattern marker style filter feBlend feColorMatrix feComposite feDropShadow feFlood feGaussianBlur
  feMerge feMergeNode feMorphology feOffset`.split(/\s+/),
);

/** Functions of CSS that load nothing, besides `url(#…)`. */
const functions = new Set(
  'rgb rgba hsl hsla oklch oklab calc var matrix translate translatex translatey rotate scale scalex scaley skewx skewy'.split(
    ' ',
  ),
);

/** Attributes that are never read as CSS, and may have brackets in their words. */
const plainAttribute = /^(?:aria-[a-z]+|class|d|id|points|role|xml:lang|xmlns(?::\w+)?)$/;

/** More than any logo has that is drawn in a moment. */
const mostElements = 20_000;

const svgNamespace = 'http://www.w3.org/2000/svg';

/**
 * The size of an SVG that is drawn by itself.
 *
 * @throws {PictureProblem} where it is no SVG, or has anything in it that could run, load or lead somewhere.
 */
export function checkSvg(bytes: Uint8Array): PictureSize {
  const text = decoded(bytes);
  const parser = new SaxesParser();
  const open: string[] = [];
  const drawn = createDrawnElements();
  let css = '';
  let size: PictureSize | undefined;
  parser.on('error', () => {
    throw new PictureProblem('must be well-formed XML');
  });
  parser.on('doctype', () => {
    throw new PictureProblem('must have no DOCTYPE');
  });
  parser.on('processinginstruction', () => {
    throw new PictureProblem('must have no processing instruction');
  });
  parser.on('opentag', (tag) => {
    if (open.length === 0) size = sizeOf(tag);
    open.push(tag.name);
    checkElement(tag);
    drawn.open(tag.attributes);
  });
  parser.on('closetag', () => {
    open.pop();
    drawn.close();
  });
  const takeText = (content: string) => {
    if (open.at(-1) === 'style') css += content;
  };
  parser.on('text', takeText);
  parser.on('cdata', takeText);
  parser.write(text).close();
  checkCss(css);
  if (size === undefined) throw new PictureProblem('must be an SVG');
  if (drawn.count() > mostElements)
    throw new PictureProblem(
      `must come to ${mostElements} elements at most, with those used again`,
    );
  return size;
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new PictureProblem('must be in UTF-8');
  }
}

function checkElement({ name, attributes }: SaxesTagPlain): void {
  if (!elements.has(name)) throw new PictureProblem(`must have no element ${shown(name)}`);
  for (const [attribute, value] of Object.entries(attributes)) {
    const problem = attributeProblem(attribute, value);
    if (problem !== null) throw new PictureProblem(problem);
    if (!plainAttribute.test(attribute)) checkCss(value);
  }
}

function attributeProblem(name: string, value: string): string | null {
  if (name === 'xmlns') return value === svgNamespace ? null : 'must be in the namespace of SVG';
  if (/^xmlns:\w+$/.test(name)) return null;
  if (name === 'href' || name === 'xlink:href')
    return value.startsWith('#') ? null : 'must have no reference to anything outside of itself';
  if (/^on/i.test(name)) return `must have no event attribute ${shown(name)}`;
  if (name !== 'xml:space' && name !== 'xml:lang' && name.includes(':'))
    return `must have no attribute ${shown(name)}`;
  return null;
}

/** Attributes for presentation are CSS as well, so nearly all of them are read as such. */
function checkCss(text: string): void {
  const outside = 'must have no reference to anything outside of itself';
  // An escape could hide a word from the rest of this.
  if (/[\\@]/.test(text)) throw new PictureProblem('must have no \\ and no @ in styles');
  for (const [, name = '', rest = ''] of text.matchAll(/([\w-]+)\s*\(\s*(.?.?)/g)) {
    const isOwn = name.toLowerCase() === 'url' && /^(?:#|["']#)/.test(rest);
    if (!isOwn && !functions.has(name.toLowerCase())) throw new PictureProblem(outside);
  }
}

/** By its view box, or its width and height in pixels (SVG 2 section 8.2). */
function sizeOf({ name, attributes }: SaxesTagPlain): PictureSize {
  if (name !== 'svg' || attributes.xmlns !== svgNamespace)
    throw new PictureProblem('must be an SVG, with xmlns');
  const [, , ...box] = (attributes.viewBox ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const [width = 0, height = 0] =
    box.length === 2 ? box : [attributes.width, attributes.height].map(pixels);
  if (!(width > 0 && height > 0) || !Number.isFinite(width * height))
    throw new PictureProblem('must have a viewBox, or a width and height in pixels');
  return { width, height };
}

function pixels(length = ''): number {
  return /^[\d.]+(?:px)?$/.test(length) ? Number.parseFloat(length) : 0;
}

/** As much of a name as a line of the log may hold. */
function shown(name: string): string {
  return name.replace(/[^\w:.-]/g, '?').slice(0, 40);
}
