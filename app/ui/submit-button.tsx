import { type ComponentProps } from 'react';

interface Props extends ComponentProps<'button'> {
  /** What the button says while the answer to its form is under way. */
  pendingText: string;
  /** Its name then, where that has to say more; a status message says it too. */
  pendingName?: string;
}

/** A button that sends a form, with the words that the browser's script shows while the answer is under way. */
export function SubmitButton({ pendingText, pendingName, ...button }: Props) {
  return <button {...button} data-pending={pendingText} data-pending-name={pendingName} />;
}
