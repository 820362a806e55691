import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { translator } from '~/i18n/catalogues.server';
import { TranslateContext } from '~/i18n/use-translate';
import { TimeZoneLine } from './time-zone-note';

const at = { iso: '2026-03-01T09:00:00.000Z', exact: '1 March 2026, 09:00', relative: null };

const render = (times: Parameters<typeof TimeZoneLine>[0]['times']) =>
  renderToStaticMarkup(
    <TranslateContext.Provider value={translator('en')}>
      <TimeZoneLine zone={{ zone: 'Asia/Tokyo', by: 'browser' }} times={times} />
    </TranslateContext.Provider>,
  );

test('a page that shows a time says in which zone it is', () => {
  expect(render([null, at])).toContain('Asia/Tokyo');
});

test.each([[[]], [[null, undefined]]])('a page that shows none says nothing: %j', (times) => {
  expect(render(times)).toBe('');
});
