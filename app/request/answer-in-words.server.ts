import {
  type ActionFunction,
  type ActionFunctionArgs,
  type LoaderFunction,
  type LoaderFunctionArgs,
  type ServerBuild,
} from '@remix-run/node';
import { plainText } from '~/brand/plain-text';
import { type AppLoadContext } from './context';
import { errorNameOf } from './error-name';

/**
 * The same build, in which whatever keeps a route without a page from answering is said in words: Remix shows the page for
 * an error in place of a page only, and would send a file's refusal as an empty answer, or as data.
 */
export function answerInWords(build: ServerBuild): ServerBuild {
  const routes = Object.entries(build.routes).map(([id, route]) => {
    if (route === undefined || route.module.default !== undefined) return [id, route] as const;
    const { loader = refuseMethod('POST'), action = refuseMethod('GET, HEAD') } = route.module;
    const module = { ...route.module, loader: inWords(loader), action: inWords(action) };
    return [id, { ...route, module }] as const;
  });
  return { ...build, routes: Object.fromEntries(routes) };
}

/** Stands in for what a route does not have: left to itself, Remix would call it an unexpected error of the server. */
function refuseMethod(allowed: string) {
  return () => {
    throw new Response(null, {
      status: 405,
      statusText: 'Method Not Allowed',
      headers: { Allow: allowed },
    });
  };
}

function inWords(handler: LoaderFunction | ActionFunction) {
  return async (args: LoaderFunctionArgs | ActionFunctionArgs) => {
    try {
      return await handler(args);
    } catch (thrown) {
      if (!(thrown instanceof Response) || thrown.status < 400) throw thrown;
      throw await wordsOf(thrown, args.context);
    }
  };
}

/** The same answer with a text for a person in place of nothing, or of what a page would be made of. */
async function wordsOf(answer: Response, context: AppLoadContext): Promise<Response> {
  const { locale, translate, services } = context;
  const { status, statusText } = answer;
  const isData = answer.headers.get('Content-Type')?.startsWith('application/json') ?? false;
  const data: unknown = isData ? await answer.json() : null;
  const headers = new Headers(answer.headers);
  headers.set('Content-Type', 'text/plain; charset=utf-8');
  headers.set('Content-Language', locale);
  headers.delete('Content-Length');
  const name = errorNameOf({ status, data });
  const text = `${translate(`error.${name}.heading`)}\n\n${translate(`error.${name}.text`)}`;
  const { brand, operator } = services;
  const look = { brand, support: operator.support, locale, translate };
  return new Response(plainText(text, look), { status, statusText, headers });
}
