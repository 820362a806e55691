import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { translator } from '~/i18n/catalogues.server';
import { TranslateContext } from '~/i18n/use-translate';
import { everySession, mostSelected } from '~/sessions/session-query';
import { type ArrangedList } from './arrange-list.server';
import { BulkBar } from './bulk-bar';

function render(selectedCount: number): string {
  const selected = Array.from({ length: selectedCount }, (_, index) => `mark-${index}`);
  const list = {
    query: { ...everySession, selected },
    counts: { others: 0, unused: 0, withoutMfa: 0 },
    isFiltered: false,
    selectedElsewhere: [],
  } as unknown as ArrangedList;
  return renderToStaticMarkup(
    <TranslateContext.Provider value={translator('en')}>
      <BulkBar list={list} />
    </TranslateContext.Provider>,
  );
}

test('the button says how many are selected, without a script too', () => {
  expect(render(2)).toContain('\u00a0(2)');
  expect(render(0)).not.toContain('(0)');
});

test('the script is told how many can be selected, and what to say of more', () => {
  expect(render(0)).toContain(`data-most="${mostSelected}"`);
  expect(render(0)).toContain('data-full="You can select up to 100 at a time."');
});

test('a selection that is full is said to be', () => {
  const text = (count: number) => render(count).replace(/data-full="[^"]*"/, '');
  expect(text(mostSelected)).toContain('You can select up to 100 at a time.');
  expect(text(mostSelected - 1)).not.toContain('You can select up to 100 at a time.');
});
