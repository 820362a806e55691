import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { en } from '~/i18n/locales/en/catalogue';
import { productPlace } from '~/i18n/product-name';

const app = join(import.meta.dirname, '..', 'app');

/** Attributes that are read out or shown. */
const shownAttributes = new Set([
  'alt',
  'aria-description',
  'aria-label',
  'aria-placeholder',
  'aria-roledescription',
  'aria-valuetext',
  'label',
  'placeholder',
  'summary',
  'title',
]);

/** Every piece of text in a component that a person would see or hear, and that is written there. */
function textsIn(source: string): string[] {
  const file = ts.createSourceFile(
    'a.tsx',
    source,
    ts.ScriptTarget.Latest,
    true,
    ts.ScriptKind.TSX,
  );
  const found: string[] = [];
  const take = (text: string) => {
    if (/\p{L}/u.test(text)) found.push(text.trim());
  };

  /** What an expression may come to, as far as it is written in place. */
  const takeValue = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) take(node.text);
    else if (ts.isTemplateExpression(node))
      [node.head, ...node.templateSpans.map(({ literal }) => literal)].forEach(({ text }) =>
        take(text),
      );
    else if (ts.isConditionalExpression(node)) [node.whenTrue, node.whenFalse].forEach(takeValue);
    else if (ts.isBinaryExpression(node)) {
      const { kind } = node.operatorToken;
      const isComparison =
        kind === ts.SyntaxKind.EqualsEqualsEqualsToken ||
        kind === ts.SyntaxKind.ExclamationEqualsEqualsToken;
      if (!isComparison) [node.left, node.right].forEach(takeValue);
    } else if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node))
      takeValue(node.expression);
    else if (ts.isArrowFunction(node) && !ts.isBlock(node.body)) takeValue(node.body);
  };

  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node)) take(node.text);
    if (ts.isJsxExpression(node) && node.expression && !ts.isJsxAttribute(node.parent))
      takeValue(node.expression);
    if (ts.isJsxAttribute(node) && shownAttributes.has(node.name.getText(file))) {
      const value = node.initializer;
      if (value && ts.isStringLiteral(value)) take(value.text);
      if (value && ts.isJsxExpression(value) && value.expression) takeValue(value.expression);
    }
    // The title of a page, in the handle of its route.
    if (ts.isPropertyAssignment(node) && shownAttributes.has(node.name.getText(file)))
      takeValue(node.initializer);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

const components = readdirSync(app, { recursive: true, encoding: 'utf8' }).filter((path) =>
  path.endsWith('.tsx'),
);

test('this test reads the components', () => {
  expect(components).toContain(join('routes', 'account.tsx'));
  expect(components.length).toBeGreaterThan(20);
});

test.each(components)('%s has no text but that of the catalogue', (path) => {
  expect(textsIn(readFileSync(join(app, path), 'utf8'))).toEqual([]);
});

test.each([
  ['text', '<p>Hello</p>'],
  ['text in another script', '<p>こんにちは</p>'],
  ['text beside a value', '<p>{t("a")} and more</p>'],
  ['a string', '<p>{"Hello"}</p>'],
  ['one of two strings', '<p>{a ? t("a") : "Hello"}</p>'],
  ['a fallback', '<p>{name ?? "nobody"}</p>'],
  ['a template', '<p>{`${count} sessions`}</p>'],
  ['a label', '<a aria-label="Close">{t("a")}</a>'],
  ['a label that is put together', '<a aria-label={`Close ${name}`}>{t("a")}</a>'],
  ['a picture’s words', '<img alt="A key" />'],
  ['a hint', '<input placeholder={a && "Name"} />'],
  ['a page’s title', 'const handle = { title: () => "Overview" }'],
])('%s would be found', (_, source) => {
  expect(textsIn(source)).toHaveLength(1);
});

test.each([
  '<p className="card">{t("a")}</p>',
  '<p>{kind === "list" ? t("a") : t(b ? "c" : "d")}</p>',
  '<p>(<b>{time}</b>)</p>',
  '<a href="/account" aria-labelledby="heading">{t("a", { name: "x" })}</a>',
  'const handle = { title: (t) => t("a") }',
])('%s has none', (source) => {
  expect(textsIn(source)).toEqual([]);
});

test('only texts without the name of the product are taken without asking what it is here', () => {
  const takers = readdirSync(app, { recursive: true, encoding: 'utf8' })
    .filter((path) => /(?<!\.test)\.tsx?$/.test(path))
    .filter((path) =>
      /import \{[^}]*\btranslator\b[^}]*\} from '[^']*catalogues\.server'/.test(
        readFileSync(join(app, path), 'utf8'),
      ),
    );
  expect(takers.sort()).toEqual(['i18n/format-time.server.ts', 'server/http-server.server.ts']);
  for (const taker of takers) {
    const source = readFileSync(join(app, taker), 'utf8');
    const taken = Object.entries(en).filter(([key]) => source.includes(`'${key}'`));
    expect(taken.length).toBeGreaterThan(1);
    expect(taken.filter(([, text]) => text.includes(productPlace))).toEqual([]);
  }
});
