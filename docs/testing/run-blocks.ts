import { replaceFetch } from "./replace-fetch.ts";

// Runs the files that it is called with, one after the other, and fails if one of them throws.
for (const file of process.argv.slice(2)) {
  replaceFetch();
  try {
    await import(new URL(`blocks/${file}`, import.meta.url).href);
  } catch (error) {
    console.error(`${file}:`, error);
    process.exitCode = 1;
  }
}
