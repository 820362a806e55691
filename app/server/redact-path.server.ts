import { type ServerBuild } from '@remix-run/node';
import { decodedSegment, mostSegments, routeSegments } from './route-segments.server';

/** What may follow a part of an address. */
interface Step {
  words: Map<string, Step>;
  /** The part that stands for somebody or something: `:handle`. */
  parameter: { name: string; step: Step } | null;
}

/**
 * Gives a path as a log may hold it. What stands in the place of a route's parameter is replaced by the
 * parameter's name, and what no route has by `*`, but for a first part that is a short word: a mistyped address holds a
 * person's handle as well, behind an encoded slash too, or the token of a mail. Routes match in any case and encoding.
 */
export function createPathRedaction(routes: ServerBuild['routes']): (path: string) => string {
  const root = emptyStep();
  for (const id of Object.keys(routes))
    addPattern(
      root,
      routeSegments(routes, id).filter((part) => part !== '*'),
    );
  return (path) => {
    const [, ...segments] = path.split('/', mostSegments);
    return `/${redact(root, segments, true).join('/')}`;
  };
}

/** Such as what is looked for where there may be faults. */
const shortWord = /^[\w.-]{1,24}$/;

function redact(step: Step, [segment, ...rest]: string[], isFirst: boolean): string[] {
  if (segment === undefined) return [];
  const next = step.words.get(decodedSegment(segment));
  if (next !== undefined) return [segment, ...redact(next, rest, false)];
  if (segment !== '' && step.parameter !== null)
    return [step.parameter.name, ...redact(step.parameter.step, rest, false)];
  const isShown = segment === '' || (isFirst && shortWord.test(segment));
  return isShown ? [segment, ...redact(emptyStep(), rest, false)] : ['*'];
}

function emptyStep(): Step {
  return { words: new Map(), parameter: null };
}

function addPattern(root: Step, pattern: string[]): void {
  let step = root;
  for (const part of pattern) {
    if (part.startsWith(':')) {
      step.parameter ??= { name: part, step: emptyStep() };
      step = step.parameter.step;
    } else {
      const next = step.words.get(part.toLowerCase()) ?? emptyStep();
      step.words.set(part.toLowerCase(), next);
      step = next;
    }
  }
}
