import { type Problem } from './problem.server';

/** What an answer has in place of a page for which the sign-in service did not say what it takes. */
export interface PageProblem {
  kind: 'page-problem';
  problem: Problem;
}

/** @param value the data of an answer that was thrown. */
export function isPageProblem(value: unknown): value is PageProblem {
  return (
    typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'page-problem'
  );
}
