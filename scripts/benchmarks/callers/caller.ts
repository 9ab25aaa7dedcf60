/** One way to ask Export whether the user has authorized. */
export type Call = () => Promise<boolean>;

export const mediaType = "application/vnd.bentley.itwin-platform.v1+json";
export const redirectUrl = "https://app.example.com/authorized";
export const serverUrl = "https://api.bentley.com/export";
