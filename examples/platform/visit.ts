/** Visits the consent page like a user in a browser: reads it, presses its first button, and follows the redirect. */
export async function visit(link: string): Promise<{ title: string; pressed: string; arrivedAt: string }> {
  const page = await (await fetch(link)).text();
  const title = /<h1>(.+?)<\/h1>/.exec(page)?.[1];
  const [, name, value, pressed] = /<button[^>]* name="(.+?)" value="(.+?)">(.+?)<\/button>/.exec(page) ?? [];
  if (!title || !name || !value || !pressed) {
    throw new Error(`There is no consent page at ${link}`);
  }
  const arrival = await fetch(link, { method: "POST", body: new URLSearchParams({ [name]: value }) });
  return { title, pressed, arrivedAt: arrival.url };
}
