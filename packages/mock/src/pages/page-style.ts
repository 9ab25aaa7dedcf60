/** The style of the mock's pages, with a light and a dark color scheme. */
export const pageStyle = `
:root { color-scheme: light dark; --text: #1c2430; --muted: #56606e; --page: #f3f5f8; --card: #fff; --line: #d5dbe3; --hover: #eef3f9; --accent: #0b5cad; --on-accent: #fff; --good: #17663a; --good-page: #def3e5; --info: #0b5394; --info-page: #dcebfa; --warn: #7a4d00; --warn-page: #fdeecb; --bad: #a3201b; --bad-page: #fbe0de; }
@media (prefers-color-scheme: dark) {
  :root { --text: #e8ecf1; --muted: #a3adba; --page: #12161c; --card: #1b2129; --line: #343d4a; --hover: #232c37; --accent: #7fb8f5; --on-accent: #0b1622; --good: #8fdcab; --good-page: #17382a; --info: #9ccbf7; --info-page: #18324d; --warn: #f2c869; --warn-page: #3f3114; --bad: #ffaaa3; --bad-page: #472120; }
}
* { box-sizing: border-box; }
body { margin: 0; padding: 8vh 1rem 2rem; background: var(--page); color: var(--text); font: 1rem/1.55 system-ui, sans-serif; }
main { max-width: 42rem; margin: 0 auto; padding: 1.75rem 2rem 2rem; background: var(--card); border: 1px solid var(--line); border-radius: .75rem; }
main > :last-child { margin-bottom: 0; }
h1 { margin: 0 0 1rem; font-size: 1.5rem; line-height: 1.25; text-wrap: balance; overflow-wrap: anywhere; }
h2 { margin: 0 0 .75rem; font-size: 1.1rem; }
h3 { margin: 1rem 0 .25rem; font-size: .9375rem; }
p { margin: 0 0 1rem; }
code, pre, .path, .method { font: .875em/1.5 ui-monospace, monospace; overflow-wrap: anywhere; }
pre { margin: 0 0 1rem; padding: .6rem .75rem; background: var(--page); border: 1px solid var(--line); border-radius: .5rem; white-space: pre-wrap; }
a { color: var(--accent); }
form { display: flex; flex-wrap: wrap; gap: .75rem; margin-top: 1.5rem; }
button { flex: 1 1 8rem; padding: .7rem 1.25rem; border: 2px solid var(--accent); border-radius: .5rem; background: transparent; color: var(--accent); font: inherit; font-weight: 600; cursor: pointer; }
button:hover { background: var(--hover); }
button.primary { background: var(--accent); color: var(--on-accent); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
footer { max-width: 42rem; margin: 1rem auto 0; padding: 0 .25rem; color: var(--muted); font-size: .875rem; }
.hidden { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; }
.empty { color: var(--muted); }
.badge { display: inline-block; min-width: 2.75rem; padding: 0 .45rem; border-radius: .375rem; background: var(--page); color: var(--muted); font-size: .8125rem; font-weight: 600; line-height: 1.5rem; text-align: center; white-space: nowrap; }
.badge.s2 { background: var(--good-page); color: var(--good); }
.badge.s3 { background: var(--info-page); color: var(--info); }
.badge.s4 { background: var(--warn-page); color: var(--warn); }
.badge.s5 { background: var(--bad-page); color: var(--bad); }
.count { color: var(--muted); font-size: .8125rem; font-weight: 400; }

.wide { padding-top: 1.25rem; }
.wide main { max-width: none; padding: 0; background: none; border: 0; }
.wide footer { max-width: none; }
.wide h1 { margin-bottom: .25rem; }
.wide form { margin: 0; }
.wide button { flex: 0 0 auto; padding: .35rem .9rem; border-width: 1px; font-size: .875rem; }
.wide section { margin-bottom: 1rem; padding: 1rem 1.25rem; background: var(--card); border: 1px solid var(--line); border-radius: .75rem; }
.wide section > :last-child, .wide [data-live] > :last-child { margin-bottom: 0; }
.intro { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: center; justify-content: space-between; margin-bottom: 1rem; }
.intro p { margin: 0; }
.columns { display: grid; gap: 0 1rem; align-items: start; }
.columns > * { min-width: 0; }
@media (min-width: 60rem) { .columns { grid-template-columns: 3fr 2fr; } .columns.even { grid-template-columns: 1fr 1fr; } }

.requests { max-height: 26rem; margin: 0 -.5rem; padding: 0; overflow-y: auto; list-style: none; }
.requests li > * { display: grid; grid-template-columns: 3.25rem 4.25rem 1fr auto; gap: .5rem; align-items: baseline; padding: .25rem .5rem; border-radius: .375rem; color: inherit; text-decoration: none; }
.requests a:hover { background: var(--hover); }
.requests a:hover .path { text-decoration: underline; }
.requests a:focus-visible { outline-offset: -3px; }
time { color: var(--muted); font-size: .8125rem; font-variant-numeric: tabular-nums; }
.method { font-weight: 600; }

.table { margin: 0 0 1rem; overflow-x: auto; }
table { width: 100%; border-collapse: collapse; font-size: .875rem; }
th, td { padding: .3rem 1rem .3rem 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: baseline; white-space: nowrap; }
th { color: var(--muted); font-weight: 600; }
tr > :last-child { padding-right: 0; }

.faults { margin: 0 0 .75rem; padding: 0; list-style: none; }
.faults li { display: flex; gap: .5rem; align-items: baseline; padding: .15rem 0; overflow-wrap: anywhere; }
.wide .fields { align-items: end; margin-top: 1rem; }
.fields label { display: grid; flex: 1 1 5rem; gap: .2rem; color: var(--muted); font-size: .8125rem; }
.fields label:first-child { flex: 3 1 14rem; }
select, input { width: 100%; min-width: 0; padding: .3rem .5rem; border: 1px solid var(--muted); border-radius: .375rem; background: var(--card); color: var(--text); font: inherit; font-size: .875rem; }

summary { padding: .35rem 0; border-radius: .375rem; cursor: pointer; }
summary:hover { background: var(--hover); }
summary h3 { display: inline; }
.group { border-top: 1px solid var(--line); }
.operation { margin-left: 1rem; font-size: .9375rem; }
.operation > summary { padding: .2rem .25rem; }
.operation .method { display: inline-block; min-width: 3.75rem; }
.operation .summary { display: block; margin-left: 1.1rem; color: var(--muted); font-size: .8125rem; }
.operation > p, .operation > pre { margin-left: 1.1rem; font-size: .8125rem; }
@media (max-width: 40rem) {
  .wide section { padding: .9rem; }
  .requests li > * { grid-template-columns: 3.25rem 1fr auto; gap: 0 .5rem; }
  .requests .path { grid-column: 1 / -1; grid-row: 2; }
  .requests li + li { border-top: 1px solid var(--line); }
}
`;
