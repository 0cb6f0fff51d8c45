/** What vendors keep on the page: no type holds for what a third party puts there. */
/* eslint-disable-next-line @typescript-eslint/no-explicit-any */
export type Vendor = any;

/** The names on the page. */
export const globals = globalThis as unknown as Record<string, Vendor>;
