import { expect, test } from 'vitest';
import { outgoingProxyFacts, proxyUrl, withProxyVariables } from './outgoing-proxy';

test.each([
  'http://proxy.example:3128',
  'https://user:p%40ss@proxy.example',
  'http://10.0.0.7:80/',
])('%s is a proxy', (value) => expect(proxyUrl.safeParse(value).success).toBe(true));

test.each([
  'proxy.example:3128',
  'socks5://proxy.example',
  'http://proxy.example/path',
  'http://?a',
])('%s is none', (value) => {
  const [issue] = proxyUrl.safeParse(value).error?.issues ?? [];
  expect(issue?.message).toMatch(/^must be the http:\/\/ or https:\/\/ address of a proxy/);
});

test('names in lower case count where there are none in upper case', () => {
  const given = { https_proxy: 'http://a.example', no_proxy: 'b.example', NO_PROXY: 'c.example' };
  expect(withProxyVariables(given)).toMatchObject({
    HTTPS_PROXY: 'http://a.example',
    NO_PROXY: 'c.example',
  });
});

test('neither user nor password are told', () => {
  const proxy = { url: 'http://user:secret@proxy.example:3128/', directHosts: 'b.example' };
  expect(outgoingProxyFacts(proxy)).toEqual({
    proxy: 'http://proxy.example:3128',
    directHosts: 'b.example',
  });
});
