import { type Message, message } from '~/i18n/message';
import { type FieldProblem } from '~/profile/own-field-value';

/** What is wrong with a field, and what to type instead. */
export function describeFieldProblem(problem: FieldProblem): Message {
  switch (problem.code) {
    case 'too_long':
      return message('kit.field.tooLong', { maximum: problem.maximum });
    case 'no_number':
      return message('profile.problem.number');
    case 'no_whole_number':
      return message('profile.problem.wholeNumber');
    case 'no_date':
      return message('profile.problem.date');
    case 'no_url':
      return message('profile.problem.url');
    case 'no_choice':
      return message('profile.problem.choice');
    case 'not_visible':
      return message('kit.field.invalid');
    case 'out_of_range':
      return describeRange(problem.minimum, problem.maximum);
  }
}

function describeRange(minimum: string | null, maximum: string | null): Message {
  if (minimum === null) return message('profile.problem.atMost', { maximum: maximum ?? '' });
  return maximum === null
    ? message('profile.problem.atLeast', { minimum })
    : message('profile.problem.between', { minimum, maximum });
}
