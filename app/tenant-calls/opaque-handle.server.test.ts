import { describe, expect, test } from 'vitest';
import { createOpaqueHandles, createSessionHandles } from './opaque-handle.server';

const [first, second] = ['first secret of the portal, long enough', 'second secret, long as well'];
const handles = createSessionHandles([first]);
const sessionId = 'mXYpXDqh-6W26ZfcDr2fmPXdHvNmyTeY';
const handle = handles.seal('auth0|ada', sessionId);
const bytes = () => Buffer.from(handle, 'base64url');

test('a handle opens to the session it was made of', () => {
  expect(handles.open('auth0|ada', handle)).toBe(sessionId);
});

test('a handle is the same each time', () => {
  expect(handles.seal('auth0|ada', sessionId)).toBe(handle);
  expect(createSessionHandles([first]).seal('auth0|ada', sessionId)).toBe(handle);
});

test('a handle can stand in an address and a form as it is', () => {
  expect(handle).toMatch(/^[A-Za-z0-9_-]+$/);
});

test('a handle shows nothing of the session id', () => {
  expect(handle).not.toContain(sessionId);
  expect(bytes().includes(sessionId)).toBe(false);
});

test('different sessions have handles that differ from the first part on', () => {
  const other = handles.seal('auth0|ada', `${sessionId.slice(0, -1)}Z`);
  expect(other.slice(0, 16)).not.toBe(handle.slice(0, 16));
});

test('the same session has another handle for another person', () => {
  expect(handles.seal('auth0|grace', sessionId)).not.toBe(handle);
});

test('another person’s handle does not open', () => {
  expect(handles.open('auth0|grace', handle)).toBeNull();
  expect(handles.open('', handle)).toBeNull();
});

test('a person cannot borrow the end of a name for the beginning of a session id', () => {
  const borrowed = handles.seal('auth0|ad', `a${sessionId}`);
  expect(handles.open('auth0|ada', borrowed)).toBeNull();
});

test.each(['a', 'auth0|ada', 'samlp|acme|ada@example.com', 'ünï|ço∂é'])(
  'the handle of the person %s opens',
  (userId) => {
    expect(handles.open(userId, handles.seal(userId, sessionId))).toBe(sessionId);
  },
);

describe('a handle that was tampered with does not open', () => {
  test('at any of its bytes', () => {
    const opened = [...bytes().keys()].filter((index) => {
      const forged = bytes();
      forged.writeUInt8(forged.readUInt8(index) ^ 1, index);
      return handles.open('auth0|ada', forged.toString('base64url')) !== null;
    });
    expect(opened).toEqual([]);
  });

  test('when its end is cut off', () => {
    for (let length = 0; length < handle.length; length += 1)
      expect(handles.open('auth0|ada', handle.slice(0, length))).toBeNull();
  });

  test('when something is added', () => {
    for (const forged of [`${handle}A`, `${handle}AAAA`, `A${handle}`, `${handle}=`, `${handle}\n`])
      expect(handles.open('auth0|ada', forged)).toBeNull();
  });

  test('when it is spelled otherwise with the same bytes', () => {
    const plain = bytes().toString('base64');
    for (const forged of [plain, ` ${handle}`, handle.toLowerCase()])
      expect(handles.open('auth0|ada', forged)).toBeNull();
  });
});

test('of the many spellings of one handle in base64url, one opens', () => {
  const last = handle.slice(-1);
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  const opening = [...alphabet].filter(
    (letter) => handles.open('auth0|ada', handle.slice(0, -1) + letter) !== null,
  );
  expect(opening).toEqual([last]);
});

test.each(['', 'x', '.', '..', 'A'.repeat(60), 'A'.repeat(10_000), '%00', sessionId])(
  'what is no handle does not open: %j',
  (text) => {
    expect(handles.open('auth0|ada', text)).toBeNull();
  },
);

describe('when secrets change', () => {
  test('a handle of the former secret still opens', () => {
    expect(createSessionHandles([second, first]).open('auth0|ada', handle)).toBe(sessionId);
  });

  test('new handles are made with the new secret', () => {
    const rotated = createSessionHandles([second, first]);
    expect(
      createSessionHandles([second]).open('auth0|ada', rotated.seal('auth0|ada', sessionId)),
    ).toBe(sessionId);
  });

  test('a handle of a secret that was taken away does not open', () => {
    expect(createSessionHandles([second]).open('auth0|ada', handle)).toBeNull();
  });
});

test.each([1, 2, 122, 123, 128])(
  'the handle of a session id with %i characters opens',
  (length) => {
    const id = 'a'.repeat(length);
    expect(handles.open('auth0|ada', handles.seal('auth0|ada', id))).toBe(id);
  },
);

test('a handle of one kind of thing opens no other', () => {
  const secrets = ['a secret'] as const;
  const sessions = createOpaqueHandles(secrets, 'session');
  const tokens = createOpaqueHandles(secrets, 'refresh token');
  const handle = sessions.seal('auth0|ada', 'one');
  expect(sessions.open('auth0|ada', handle)).toBe('one');
  expect(tokens.open('auth0|ada', handle)).toBeNull();
  expect(tokens.seal('auth0|ada', 'one')).not.toBe(handle);
});
