import { type Message } from '~/i18n/message';
import { type Problem } from './problem.server';

/** The page that a form was sent from shows this where the form was not carried out. */
export interface RefusedAct {
  requestId: string;
  /** Why, where it is not a problem with the tenant; null where the page says so itself. */
  message: Message | null;
  /** Why the tenant did not do it. */
  problem: Problem | null;
  /** Said with it: that nothing was done, or that nobody knows. */
  effect: Message;
  /** What is wrong with which field. */
  fieldErrors: Record<string, Message>;
  /** What was sent, without secrets, so that nobody has to type it again. */
  fields: Record<string, string[]>;
  /** Whether it is there again because its person had to prove first who they are, and nothing is wrong with it. */
  isKept?: true;
}
