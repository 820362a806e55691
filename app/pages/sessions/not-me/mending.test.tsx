import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { type AccountChangeKind } from '~/activity/account-changes';
import { translator } from '~/i18n/catalogues.server';
import { TranslateContext } from '~/i18n/use-translate';
import { type MendingPage } from './guide-links.server';
import { Mending } from './mending';

const render = (kind: AccountChangeKind, pages: MendingPage[] = []) =>
  renderToStaticMarkup(
    <TranslateContext.Provider value={translator('en')}>
      <Mending kind={kind} pages={pages} />
    </TranslateContext.Provider>,
  );

test('what a person can mend by themselves leads there, and not to support', () => {
  const shown = render('email-changed', ['email']);
  expect(shown).toContain('href="/account/profile/email"');
  expect(shown).not.toContain('support');
});

test('what they cannot leads to support', () => {
  expect(render('email-changed', ['methods'])).toBe('<p>Ask support to put it back.</p>');
  expect(render('phone-changed', ['email', 'methods'])).toContain('support');
});

test('what harms nobody needs no mending', () => {
  expect(render('unblocked', ['methods'])).toBe('');
});
