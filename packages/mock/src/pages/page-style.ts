/** The style of the mock's pages, with a light and a dark color scheme. */
export const pageStyle = `
:root { color-scheme: light dark; --text: #1c2430; --muted: #56606e; --page: #f3f5f8; --card: #fff; --line: #cdd4dd; --accent: #0b5cad; --on-accent: #fff; }
@media (prefers-color-scheme: dark) {
  :root { --text: #e8ecf1; --muted: #a3adba; --page: #12161c; --card: #1b2129; --line: #3b4552; --accent: #7fb8f5; --on-accent: #0b1622; }
}
* { box-sizing: border-box; }
body { margin: 0; padding: 8vh 1rem 2rem; background: var(--page); color: var(--text); font: 1rem/1.55 system-ui, sans-serif; }
main { max-width: 42rem; margin: 0 auto; padding: 1.75rem 2rem 2rem; background: var(--card); border: 1px solid var(--line); border-radius: .75rem; }
main > :last-child { margin-bottom: 0; }
h1 { margin: 0 0 1rem; font-size: 1.5rem; line-height: 1.25; text-wrap: balance; }
h2 { margin: 2rem 0 .5rem; font-size: 1.1rem; }
h3 { margin: 1.25rem 0 .25rem; font-size: 1rem; }
p { margin: 0 0 1rem; }
code, pre { font: .875em/1.5 ui-monospace, monospace; overflow-wrap: anywhere; }
pre { margin: 0 0 1rem; padding: .75rem 1rem; border: 1px solid var(--line); border-radius: .5rem; white-space: pre-wrap; }
.table { margin: 0 0 1rem; overflow-x: auto; }
table { border-collapse: collapse; font-size: .875rem; }
th, td { padding: .3rem .75rem .3rem 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; white-space: nowrap; }
ul { margin: 0 0 1rem; padding-left: 1.25rem; }
li { margin-bottom: .6rem; }
a { color: var(--accent); }
form { display: flex; flex-wrap: wrap; gap: .75rem; margin-top: 1.5rem; }
button { flex: 1 1 8rem; padding: .7rem 1.25rem; border: 2px solid var(--accent); border-radius: .5rem; background: transparent; color: var(--accent); font: inherit; font-weight: 600; cursor: pointer; }
button.primary { background: var(--accent); color: var(--on-accent); }
:focus-visible { outline: 3px solid var(--text); outline-offset: 3px; }
footer { max-width: 42rem; margin: 1rem auto 0; padding: 0 .25rem; color: var(--muted); font-size: .875rem; }
`;
