/** Changes that were made to a definition, for its author. */
export class Mends {
  private readonly details = new Map<string, string[]>();

  /** Records a change. */
  add(kind: string, detail: string): void {
    this.details.set(kind, [...(this.details.get(kind) ?? []), detail]);
  }

  /** Returns a line for each kind of change. */
  lines(): string[] {
    return [...this.details].map(([kind, details]) => {
      const names = [...new Set(details)];
      const more = names.length > 3 ? ` and ${names.length - 3} more` : "";
      return `${details.length} × ${kind}: ${names.slice(0, 3).join(", ")}${more}`;
    });
  }
}
