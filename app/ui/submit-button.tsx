import { type ComponentProps } from 'react';

interface Props extends ComponentProps<'button'> {
  /** Whether the answer to the form is under way. */
  isPending: boolean;
  /** What the button says then. */
  pendingText: string;
  /** Its name then, where that has to say more; also told in a status message unless the page has its own. */
  pendingName?: string;
  hasStatus?: boolean;
}

/**
 * A button that sends a form. While the answer is under way it says so and sends nothing more; it keeps the focus,
 * which a button that is `disabled` would lose (WAI-ARIA Authoring Practices, “Focusability of disabled controls”).
 */
export function SubmitButton({
  isPending,
  pendingText,
  pendingName = pendingText,
  hasStatus = true,
  'aria-label': name,
  children,
  ...button
}: Props) {
  return (
    <>
      <button
        {...button}
        aria-label={isPending && name !== undefined ? pendingName : name}
        aria-disabled={isPending || undefined}
        onClick={isPending ? (event) => event.preventDefault() : undefined}
      >
        {isPending ? pendingText : children}
      </button>
      {hasStatus ? (
        <span role="status" className="sr-only">
          {isPending ? pendingName : null}
        </span>
      ) : null}
    </>
  );
}
