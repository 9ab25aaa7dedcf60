import { type Html, html } from "./html.js";
import { pageStyle } from "./page-style.js";

/** Answers with a page for people: one self-contained document that no browser keeps. */
export function pageResponse(
  title: string,
  content: Html,
  { status = 200, headers = {} }: { status?: number; headers?: Record<string, string> } = {},
): Response {
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title} · iTwin Platform mock</title>
<style>${{ markup: pageStyle }}</style>
</head>
<body>
<main>
<h1>${title}</h1>
${content}
</main>
<footer>A mock of the iTwin Platform for development and tests, independent of Bentley Systems.</footer>
</body>
</html>
`;
  return new Response(page.markup, {
    status,
    headers: { "content-type": "text/html; charset=utf-8", ...pageHeaders, ...headers },
  });
}

/** What keeps a page, and a redirect from it, out of caches, frames and referrers. */
export const pageHeaders: Record<string, string> = {
  "cache-control": "no-store",
  // Chrome holds form-action against every redirect that follows a form, and an app's callback may redirect further:
  // naming the first origin alone would break the last. A host in brackets ([::1]) cannot be named there at all.
  "content-security-policy":
    "default-src 'none'; style-src 'unsafe-inline'; form-action 'self' http: https:; base-uri 'none'; frame-ancestors 'none'",
  // The address of the page holds a ticket.
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
};
