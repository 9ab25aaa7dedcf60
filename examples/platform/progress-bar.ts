/** Draws progress on one line of a terminal; elsewhere, as in a log, each change gets a separate line. */
export function createProgressBar(title: string): { draw: (done: number, total: number, state: string) => void } {
  let last = "";
  return {
    draw(done, total, state) {
      const filled = total ? Math.round((20 * done) / total) : 0;
      const line = `${title} [${"#".repeat(filled)}${"-".repeat(20 - filled)}] ${done}/${total} ${state}`;
      if (line === last) return;
      last = line;
      const isEnd = state === "Completed";
      process.stdout.write(process.stdout.isTTY ? `\r${line}\x1b[K${isEnd ? "\n" : ""}` : `${line}\n`);
    },
  };
}
