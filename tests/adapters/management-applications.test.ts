import { expect, test } from 'vitest';
import { days, hours, minutes } from '~/durations';
import { createApplicationDirectory } from '~/tenant-api/resources/applications.server';
import { setUpResource } from './management-set-up';

const ada = 'auth0|ada';

/** Applications of a tenant that answers each request by `answer`. */
function setUp(answer: (id: string) => Response | Promise<Response>) {
  const asked: string[] = [];
  const { clock, resource, memory } = setUpResource(({ path }) => {
    // The list, which this tenant does not give.
    if (path === '/clients') return new Response(null, { status: 404 });
    const id = path.split('/').at(-1) ?? '';
    asked.push(id);
    return answer(id);
  });
  const applications = createApplicationDirectory(resource, memory);
  const namesOf = async (...ids: string[]) =>
    Object.fromEntries(
      [...(await applications.find(ada, ids))].map(([id, { name }]) => [id, name]),
    );
  return { clock, asked, namesOf };
}

const named = (id: string) => Response.json({ client_id: id, name: `The ${id}`, extra: 1 });

test('applications are found by their ids, with their names', async () => {
  const { namesOf } = setUp(named);
  expect(await namesOf('mail', 'files')).toEqual({ mail: 'The mail', files: 'The files' });
});

test('an application is asked for once an hour, however often it is needed', async () => {
  const { namesOf, asked, clock } = setUp(named);
  await Promise.all([namesOf('mail', 'mail'), namesOf('mail')]);
  clock.advance(hours(1) - 1);
  await namesOf('mail');
  expect(asked).toEqual(['mail']);
  clock.advance(1);
  await namesOf('mail');
  expect(asked).toEqual(['mail', 'mail']);
});

test('of more applications than a page has time for, each page asks for the next ones', async () => {
  const { namesOf, asked, clock } = setUp(named);
  const ids = Array.from({ length: 120 }, (_, index) => `application-${index}`);
  for (const count of [50, 100, 120]) {
    expect(Object.keys(await namesOf(...ids))).toHaveLength(count);
    expect(asked).toHaveLength(count);
  }
  clock.advance(hours(1));
  expect(Object.keys(await namesOf(...ids))).toHaveLength(120);
  expect(asked).toHaveLength(170);
});

test('an application that is gone is left out, and not asked for again at once', async () => {
  const { namesOf, asked } = setUp(() => Response.json({}, { status: 404 }));
  expect(await namesOf('gone')).toEqual({});
  await namesOf('gone');
  expect(asked).toEqual(['gone']);
});

test('an application without a name is found without one', async () => {
  const { namesOf } = setUp(() => Response.json({ client_id: 'mail' }));
  expect(await namesOf('mail')).toEqual({ mail: null });
});

test('where the scope is missing all go without names, and nobody asks again for five minutes', async () => {
  const { namesOf, asked, clock } = setUp(() =>
    Response.json({ errorCode: 'insufficient_scope' }, { status: 403 }),
  );
  expect(await namesOf('mail')).toEqual({});
  expect(await namesOf('files')).toEqual({});
  expect(asked).toEqual(['mail']);
  clock.advance(minutes(5));
  await namesOf('files');
  expect(asked).toEqual(['mail', 'files']);
});

test('where the tenant fails, yesterday’s name is better than none', async () => {
  let isFailing = false;
  const { namesOf, clock } = setUp((id) =>
    isFailing ? Response.json({}, { status: 500 }) : named(id),
  );
  await namesOf('mail');
  clock.advance(days(1) - 1);
  isFailing = true;
  expect(await namesOf('mail', 'files')).toEqual({ mail: 'The mail' });
});

test.each(['', '..', '.', 'a/b', 'https://app.example/metadata'])(
  'an id that would lead elsewhere is never sent: %j',
  async (id) => {
    const { namesOf, asked } = setUp(named);
    expect(await namesOf(id)).toEqual({});
    expect(asked).toEqual([]);
  },
);
