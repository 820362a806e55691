/** The way to the page above this one. */
export function LinkBack({ to, label }: { to: string; label: string }) {
  return (
    <p>
      <a href={to} className="inline-flex min-h-6 items-baseline gap-2 no-underline">
        <span aria-hidden="true" className="inline-block rtl:-scale-x-100">
          ←
        </span>
        <span className="min-w-0 underline [overflow-wrap:anywhere]">{label}</span>
      </a>
    </p>
  );
}
