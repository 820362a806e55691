import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { translator } from '~/i18n/catalogues.server';
import { TranslateContext } from '~/i18n/use-translate';
import { applicationTitle } from '~/pages/applications/application-title';
import { type ApplicationShown } from './load-application.server';
import { WhatGoes } from './remove-page';

/** An application that was let in, and was given no permission. */
const bare: ApplicationShown = {
  shows: 'application',
  locale: 'en',
  application: {
    name: 'Tide Planner',
    isNamed: true,
    isGone: false,
    href: '/account/applications/handle',
    isFirstParty: false,
    isPortal: false,
    isSelfRegistered: false,
    permissions: [],
    since: null,
    lastUsed: null,
    isLasting: false,
    organizationCount: 0,
    sessionCount: 0,
    isRemovable: true,
    isEnding: false,
  },
  organizations: [],
  kept: [],
  hiddenKeptCount: 0,
  keptCount: 0,
  sessions: [],
  missing: { grants: null, tokens: null, sessions: null },
  arePermissionsKnown: true,
  isAccessKnown: true,
  until: null,
  keptFor: null,
  canEndOne: false,
  leaves: { permissions: false, kept: false },
  asOf: null,
  zone: { zone: 'UTC', by: 'nobody' },
};

const render = (page: ApplicationShown) =>
  renderToStaticMarkup(
    <TranslateContext.Provider value={translator('en')}>
      <WhatGoes page={page} />
    </TranslateContext.Provider>,
  );

test.each([
  [{ name: 'Tide Planner', isNamed: true }, 'Remove access for Tide Planner?'],
  [{ name: 'Deleted application', isNamed: false }, 'Remove this application’s access?'],
])('it is asked for in a sentence: %j', (given, question) => {
  const page = { ...bare, application: { ...bare.application, ...given } };
  expect(applicationTitle(page, translator('en'), { isRemoval: true })).toBe(question);
});

test('the access itself is what goes where no permission was given', () => {
  expect(render(bare)).toMatch(/What goes<.*Its access to your account\./);
});

test('what goes is told in detail where it is known', () => {
  const page = render({ ...bare, keptCount: 2 });
  expect(page).toContain('2 ways to get access');
  expect(page).not.toContain('Its access to your account.');
});
