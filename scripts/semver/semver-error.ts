/** A mistake that a person can correct; its message is one line that names the file and the way out. */
export class SemverError extends Error {}
