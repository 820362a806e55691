import { expect, test } from 'vitest';
import { readForm } from './form-data.server';

const urlEncoded = 'application/x-www-form-urlencoded';
const post = (body: BodyInit | null, contentType: string | null = urlEncoded) => {
  const request = new Request('https://portal.example/', {
    method: 'POST',
    body,
    ...(body instanceof ReadableStream ? { duplex: 'half' } : {}),
  });
  request.headers.delete('content-type');
  if (contentType !== null) request.headers.set('content-type', contentType);
  return request;
};

async function statusOf(reading: Promise<unknown>): Promise<number | null> {
  const thrown: unknown = await reading.then(
    () => null,
    (refused: unknown) => refused,
  );
  return thrown instanceof Response ? thrown.status : null;
}

test('the fields of a form are read', async () => {
  const form = await readForm(post('intent=end&handle=abc&name=Ada+%C3%A9&handle=def'));
  expect(form.get('intent')).toBe('end');
  expect(form.get('name')).toBe('Ada é');
  expect(form.getAll('handle')).toEqual(['abc', 'def']);
});

test('an empty form has no fields', async () => {
  expect([...(await readForm(post(null)))]).toEqual([]);
  expect([...(await readForm(post('')))]).toEqual([]);
});

test('letters that arrive in pieces are put together', async () => {
  const bytes = new TextEncoder().encode('name=é');
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const byte of bytes) controller.enqueue(Uint8Array.of(byte));
      controller.close();
    },
  });
  expect((await readForm(post(stream))).get('name')).toBe('é');
});

test.each([
  'application/x-www-form-urlencoded; charset=UTF-8',
  'Application/X-WWW-Form-UrlEncoded',
  ' application/x-www-form-urlencoded ;charset=utf-8',
])('%s is a form', async (type) => {
  expect((await readForm(post('a=b', type))).get('a')).toBe('b');
});

test.each([
  'application/json',
  'text/plain',
  'multipart/form-data; boundary=x',
  'text/plain; application/x-www-form-urlencoded',
  'application/x-www-form-urlencoded-not',
  '',
])('“%s” is answered with 415', async (type) => {
  expect(await statusOf(readForm(post('a=b', type)))).toBe(415);
});

test('a body without a type is answered with 415', async () => {
  expect(await statusOf(readForm(post('a=b', null)))).toBe(415);
});

test('a compressed body is answered with 415', async () => {
  const request = post('a=b');
  request.headers.set('content-encoding', 'gzip');
  expect(await statusOf(readForm(request))).toBe(415);
});

test('a form of exactly the limit is read', async () => {
  const form = await readForm(post(`a=${'x'.repeat(8)}`), { maxBytes: 10 });
  expect(form.get('a')).toHaveLength(8);
});

test('a form over the limit is answered with 413', async () => {
  expect(await statusOf(readForm(post(`a=${'x'.repeat(9)}`), { maxBytes: 10 }))).toBe(413);
  expect(await statusOf(readForm(post(`a=${'x'.repeat(16_384)}`)))).toBe(413);
});

test('the limit counts bytes, not letters', async () => {
  expect(await statusOf(readForm(post(`a=${'é'.repeat(5)}`), { maxBytes: 10 }))).toBe(413);
});

test('a body without end is not read on past the limit', async () => {
  let sent = 0;
  const endless = new ReadableStream<Uint8Array>({
    pull(controller) {
      sent += 1024;
      controller.enqueue(new Uint8Array(1024));
    },
  });
  expect(await statusOf(readForm(post(endless)))).toBe(413);
  expect(sent).toBeLessThan(32_768);
});

test('a body that breaks off is an error, not an empty form', async () => {
  const broken = new ReadableStream<Uint8Array>({
    pull(controller) {
      controller.error(new Error('The connection is gone.'));
    },
  });
  await expect(readForm(post(broken))).rejects.toThrow('The connection is gone.');
});
