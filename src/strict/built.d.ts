/** What our build makes of other files of ours, see `built-switch.mjs`. */

declare module 'built:switch' {
  /** The code of `switch.ts`, as it can stand in a script element. */
  export const code: string;
}
