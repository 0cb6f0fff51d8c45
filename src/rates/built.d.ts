/** The module that our build makes from uPlot and `draw-charts.ts`, see `built-page.mjs`. */
declare module 'built:rates-page' {
  /** The style of the charts. */
  export const style: string;
  /** The script that draws the charts. */
  export const script: string;
}
