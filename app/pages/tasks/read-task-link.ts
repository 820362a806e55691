import { refusalOf, type TaskLinks, type TaskName } from '~/portal-config/task-links';

/** Visible characters and blanks, as OAuth has them in `state` (RFC 6749 appendix A.5). */
const statePattern = /^[\x20-\x7e]{0,256}$/;

/** A link of an application that the operator allows. */
export interface TaskLink {
  task: TaskName;
  clientId: string;
  returnUrl: string;
  state: string | null;
}

/** Why a link leads nowhere but to the overview. */
export type TaskLinkRefusal = 'malformed' | NonNullable<ReturnType<typeof refusalOf>>;

/**
 * Reads what an application links to. `return` is compared letter by letter with what the operator allows and never
 * looked into, so that no way of writing an address differently leads anywhere else.
 */
export function readTaskLink(
  task: string,
  query: URLSearchParams,
  taskLinks: TaskLinks,
): TaskLink | TaskLinkRefusal {
  const [clientId, returnUrl, state] = ['client_id', 'return', 'state'].map((name) =>
    query.getAll(name),
  );
  // A parameter that comes twice could be read in two ways (RFC 6749 section 3.1).
  if (clientId?.length !== 1 || returnUrl?.length !== 1 || (state?.length ?? 0) > 1)
    return 'malformed';
  const link = {
    task: task as TaskName,
    clientId: clientId[0] ?? '',
    returnUrl: returnUrl[0] ?? '',
    state: state?.[0] ?? null,
  };
  if (!statePattern.test(link.state ?? '')) return 'malformed';
  return refusalOf(taskLinks, link) ?? link;
}
