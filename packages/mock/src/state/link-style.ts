/** The form of page links: correct, or as the documentation has printed them. */
export const linkStyles = ["correct", "malformed"] as const;

/** A form of page links. */
export type LinkStyle = (typeof linkStyles)[number];
