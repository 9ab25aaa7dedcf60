/** Markup with all external text escaped. */
export interface Html {
  readonly markup: string;
}

/** Creates markup from a template. Interpolated text is escaped; markup and lists of markup are inserted unchanged. */
export function html(parts: TemplateStringsArray, ...values: readonly (string | Html | readonly Html[])[]): Html {
  const markup = values.map((value) => {
    if (typeof value === "string") return escapeHtml(value);
    return "markup" in value ? value.markup : value.map((item) => item.markup).join("");
  });
  return { markup: String.raw({ raw: parts }, ...markup) };
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
