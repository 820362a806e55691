import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { translator } from '~/i18n/catalogues.server';
import { TranslateContext } from '~/i18n/use-translate';
import { AnswerContext, type AnswerDetails } from '~/ui/answer-context';
import { PreferencesForm } from './preferences-form';

const told = /<noscript>.*What you selected on this page won’t stay selected\..*<\/noscript>/;

test.each([
  ['/account/sessions?q=chrome', true],
  ['/account/sessions/handle', false],
  ['/account', false],
])('whoever selects sessions without a script is told what it takes away: %s', (path, isTold) => {
  const page = renderToStaticMarkup(
    <AnswerContext.Provider value={{ locale: 'en', theme: 'system', path } as AnswerDetails}>
      <TranslateContext.Provider value={translator('en')}>
        <PreferencesForm />
      </TranslateContext.Provider>
    </AnswerContext.Provider>,
  );
  expect(told.test(page)).toBe(isTold);
});
