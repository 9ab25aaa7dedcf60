// The functions of Next.js that the pages use. Next.js itself is too large a dependency for them.
declare module "next/headers" {
  export function cookies(): Promise<{ get(name: string): { value: string } | undefined }>;
}

declare module "next/navigation" {
  export function redirect(url: string): never;
}
