import { useLocation } from '@remix-run/react';

interface Props {
  label: string;
  tabs: readonly { path: string; text: string }[];
}

/** Links to the parts of the account, side by side; the one that is open, or holds the page, is marked. */
export function NavTabs({ label, tabs }: Props) {
  const { pathname } = useLocation();
  const paths = tabs.map(({ path }) => path);
  const isBelow = (path: string, above: string) => path.startsWith(`${above}/`);
  // The overview's address is the beginning of all others, so it stands for itself alone.
  const current = paths.find(
    (path) =>
      pathname === path ||
      (isBelow(pathname, path) && !paths.some((other) => isBelow(other, path))),
  );
  return (
    // What does not fit is scrolled to; the menu beside it has all of them.
    <nav aria-label={label} className="flex min-w-0 overflow-x-auto">
      <ul className="flex whitespace-nowrap">
        {tabs.map(({ path, text }) => (
          // Where the person is comes first on a phone, whose screen has no room for all.
          <li key={path} className={path === current ? 'flex max-sm:order-first' : 'flex'}>
            <a
              href={path}
              aria-current={path === current ? 'page' : undefined}
              className={`flex min-h-11 items-center border-b-4 focus-visible:-outline-offset-4 px-1.5 pt-1 text-sm font-semibold no-underline sm:px-2 ${
                path === current
                  ? 'border-accent text-accent'
                  : 'border-transparent text-ink hover:border-line forced-colors:border-[Canvas]'
              }`}
            >
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
