import { expect, test } from 'vitest';
import { parseInvitation } from './invitation';

const parse = (query: string) => parseInvitation(new URLSearchParams(query));

test('an invitation is read whole', () => {
  expect(parse('invitation=inv_aB-9&organization=org_xY1&organization_name=north-wind')).toEqual({
    ticket: 'inv_aB-9',
    organization: 'org_xY1',
    organizationName: 'north-wind',
  });
});

test('a link may name an organization alone', () => {
  expect(parse('organization=org_xY1')).toMatchObject({ ticket: null, organization: 'org_xY1' });
});

test.each(['', 'returnTo=/account', 'organization_name=north-wind'])(
  'there is no invitation in %j',
  (query) => {
    expect(parse(query)).toBeNull();
  },
);

test('a name with other letters is left out', () => {
  expect(parse('organization=org_a&organization_name=North+Wind')).toMatchObject({
    organizationName: null,
  });
});

test.each([
  'invitation=inv_a',
  'invitation=inv_a&organization=',
  'invitation=&organization=org_a',
  'invitation=inv%0d%0aa&organization=org_a',
  'invitation=inv_a&organization=org_%3Cscript%3E',
  'invitation=inv_a&organization=org_a%26prompt%3Dnone',
  'invitation=inv_a&invitation=inv_b&organization=org_a',
  'invitation=inv_a&organization=org_a&organization=org_b',
  `invitation=${'a'.repeat(129)}&organization=org_a`,
  'invitation=inv_%C3%A9&organization=org_a',
])('%s is refused', (query) => {
  expect(() => parse(query)).toThrow(expect.objectContaining({ code: 'invitation_malformed' }));
});
