/** What our build makes of uPlot and of `draw-charts.ts`, see `built-page.mjs`. */
declare module 'built:rates-page' {
  /** The style of the charts. */
  export const style: string;
  /** The script that draws them. */
  export const script: string;
}
