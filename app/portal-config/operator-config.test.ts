import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { operatorConfigJsonSchema } from './json-schema';
import { defaultOperatorConfig, operatorConfigSchema } from './operator-config';

test('without a file everything is the person’s own, but for the phone number', () => {
  const { sections, fields, security, ownFields } = defaultOperatorConfig;
  const { phone, ...others } = fields;
  expect(phone).toBe('read');
  expect(new Set(Object.values({ ...sections, ...others, ...security }))).toEqual(
    new Set(['edit']),
  );
  expect(ownFields).toEqual([]);
});

test('the published JSON schema is the one that the file is checked by', () => {
  const path = join(import.meta.dirname, '../../docs/portal-config.schema.json');
  expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual(
    JSON.parse(JSON.stringify(operatorConfigJsonSchema())),
  );
});

const labels = { en: 'Team' };

describe('an own field is', () => {
  test.each([
    { type: 'text', maximumLength: 20 },
    { type: 'number', minimum: 0, maximum: 9, isWhole: true },
    { type: 'boolean' },
    { type: 'date', earliest: '1900-01-01' },
    { type: 'select', options: [{ value: 'a', labels }] },
    { type: 'url' },
    { type: 'locale', locales: ['pt-BR', 'de'] },
    { type: 'timeZone' },
  ])('%j', (field) => {
    const given = { ownFields: [{ key: 'team', labels, ...field }] };
    expect(operatorConfigSchema.safeParse(given).success).toBe(true);
  });
});

test('names of the tenant may hold letters of any script, and quotation marks within', () => {
  const adminRoles = ['Owner', 'مدیر‌کل', 'Team “A” lead', '👩‍💻 Admins'];
  const linkableConnections = ['google-oauth2', 'Username-Password-Authentication'];
  const given = { organizations: { adminRoles }, linkableConnections };
  expect(operatorConfigSchema.parse(given)).toMatchObject(given);
});

describe('refused is', () => {
  const field = { key: 'team', type: 'text', labels };
  const taskLink = { returnUrls: ['https://loom.example/'], tasks: ['change-password'] };
  test.each([
    ['a mode that is none', { fields: { name: 'write' } }],
    ['a phone number to be changed', { fields: { phone: 'edit' } }],
    ['a section that is none', { sections: { sesions: 'off' } }],
    ['a word that is none', { pictureHost: [] }],
    ['a key of the language', { ownFields: [{ ...field, key: '__proto__' }] }],
    ['a key that every object has', { ownFields: [{ ...field, key: 'constructor' }] }],
    ['a key with a dot', { ownFields: [{ ...field, key: 'a.b' }] }],
    ['a key twice', { ownFields: [field, field] }],
    ['a field without a label', { ownFields: [{ ...field, labels: {} }] }],
    ['a label in another language', { ownFields: [{ ...field, labels: { tlh: 'Qap' } }] }],
    [
      'limits the wrong way round',
      { ownFields: [{ ...field, type: 'number', minimum: 2, maximum: 1 }] },
    ],
    ['a choice of nothing', { ownFields: [{ ...field, type: 'select', options: [] }] }],
    ['a language that is none', { ownFields: [{ ...field, type: 'locale', locales: ['xx_YY'] }] }],
    ['a label that nobody sees', { ownFields: [{ ...field, labels: { en: '\u3164' } }] }],
    [
      'a choice with blanks around it',
      { ownFields: [{ ...field, type: 'select', options: [{ value: 'a ', labels }] }] },
    ],
    ['a connection with a blank before it', { linkableConnections: [' google-oauth2'] }],
    ['a connection in quotation marks', { linkableConnections: ['"google-oauth2"'] }],
    ['a role with an invisible character', { organizations: { adminRoles: ['\u200bOwner'] } }],
    ['a role in quotation marks', { organizations: { adminRoles: ['“Owner”'] } }],
    ['an application with a blank behind it', { taskLinks: { 'loom ': taskLink } }],
    ['an application in quotation marks', { taskLinks: { '"loom"': taskLink } }],
    ['a host with a scheme', { pictureHosts: ['https://pictures.example.com'] }],
    ['any host', { pictureHosts: ['*'] }],
    ['a host with more for the policy', { pictureHosts: ['a.example; script-src *'] }],
  ])('%s', (_what, given) => {
    expect(operatorConfigSchema.safeParse(given).success).toBe(false);
  });
});
