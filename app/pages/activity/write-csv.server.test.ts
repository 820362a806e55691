import { expect, test } from 'vitest';
import { cell } from './write-csv.server';

test.each([
  ['=HYPERLINK("https://evil.example","Mail")', `"'=HYPERLINK(""https://evil.example"",""Mail"")"`],
  ['+1', `"'+1"`],
  ['-1+1', `"'-1+1"`],
  ['@SUM(A1)', `"'@SUM(A1)"`],
  [' \t=1', `"'  =1"`],
  ['＝1', `"'＝1"`],
  ["|cmd '/c calc'", `"'|cmd '/c calc'"`],
  ['Mail\r\n=1', '"Mail =1"'],
  ['Mail\u00a0· more', '"Mail · more"'],
  ['Mail, and "more"', '"Mail, and ""more"""'],
  [null, '""'],
])('%j is no formula, and stays in its cell', (text, written) => {
  expect(cell(text)).toBe(written);
});
