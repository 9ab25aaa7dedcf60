import { type Html, html } from "../html.js";

/** Creates a table with a heading, or a sentence if there are no rows. */
export function table(
  caption: string,
  headings: readonly string[],
  rows: readonly (readonly (string | Html)[])[],
  whenEmpty: string,
): Html {
  if (rows.length === 0) return html`<h3>${caption}</h3>\n<p class="empty">${whenEmpty}</p>\n`;
  // A wide table scrolls horizontally. It must be focusable to be scrollable by keyboard.
  return html`<h3 id="${slug(caption)}">${caption} <span class="count">${String(rows.length)}</span></h3>
<div class="table" role="region" aria-labelledby="${slug(caption)}" tabindex="0">
<table>
<thead><tr>${headings.map((heading) => html`<th scope="col">${heading}</th>`)}</tr></thead>
<tbody>
${rows.map((cells) => html`<tr>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>\n`)}</tbody>
</table>
</div>
`;
}

function slug(text: string): string {
  return text.toLowerCase().replaceAll(/\W+/g, "-");
}
