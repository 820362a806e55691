/** The look of the tenant's own pages. */
export const STYLESHEET = `
:root {
  color-scheme: light dark;
  --ink: #1c2330; --soft: #525c6e; --paper: #f3f5f9; --card: #ffffff; --line: #8993a5;
  --accent: #2f51b5; --on-accent: #ffffff; --error: #a1161d; --error-paper: #fdecec;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ink: #e9edf5; --soft: #b1bccf; --paper: #12161f; --card: #1c2230; --line: #707c92;
    --accent: #9db4ff; --on-accent: #101828; --error: #ffb4b0; --error-paper: #45191c;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0; min-height: 100vh; display: grid; place-items: center; padding: 1rem;
  background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif;
}
main {
  width: 100%; max-width: 26rem; padding: clamp(1.25rem, 6vw, 2.5rem);
  background: var(--card); border-radius: 1rem; box-shadow: 0 1px 3px #0003, 0 8px 24px #0001;
  overflow-wrap: anywhere;
}
main:has(.wide) { max-width: 52rem; }
h1 { margin: 0 0 .5rem; font-size: 1.6rem; line-height: 1.2; }
h2 { margin: 2rem 0 .5rem; font-size: 1.15rem; }
p { margin: 0 0 1rem; }
a { color: var(--accent); }
label { display: block; margin: 1rem 0 .35rem; font-weight: 600; }
input, select {
  width: 100%; padding: .7rem .8rem; font: inherit; color: inherit;
  background: var(--card); border: 1px solid var(--line); border-radius: .5rem;
}
button, .button {
  display: block; text-align: center; text-decoration: none;
  width: 100%; margin-top: 1.5rem; padding: .8rem; font: inherit; font-weight: 600; cursor: pointer;
  color: var(--on-accent); background: var(--accent); border: 0; border-radius: .5rem;
}
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.error {
  padding: .7rem .8rem; border-left: 4px solid var(--error);
  color: var(--error); background: var(--error-paper); border-radius: .25rem;
}
.note { margin: 1.5rem 0 0; color: var(--soft); font-size: .9rem; }
dl { margin: 0; }
dt { margin-top: 1rem; font-weight: 600; }
dd { margin: 0; color: var(--soft); }
pre { margin: 0; font: inherit; white-space: pre-wrap; }
iframe { width: 100%; height: 36rem; border: 1px solid var(--line); border-radius: .5rem; background: #fff; color-scheme: light; }
code { font-size: .95em; color: var(--ink); }
`;
