/** What the chunk `variants` hands out: types only. */
import type { RawOptions } from './config-types.js';
import type { LayerName } from './layer-name.js';

/** How a box looks on the screen now. */
export interface Looks {
  readonly box: HTMLElement;
  /** How Decline and Accept differ, in words. Empty if they are alike. */
  findUnequal(): readonly string[];
  /** Whether some of the text cannot be read. */
  isTextHidden(): boolean;
}

/** A variant of the notice while it is shown. */
export interface ShownVariant {
  readonly name: string;
  /** What the owner wrote as its texts, by language. */
  readonly texts: RawOptions;
  /** Whether it has failed a check since it was chosen. Then nothing uses it any more. */
  readonly isDropped: boolean;
  /**
   * Puts its texts over `texts`, which are in `language`. If one of its texts cannot be used, the variant
   * is dropped, and `texts` stay as they are.
   */
  varyTexts<Layer extends object>(texts: Layer, language: string, layer: LayerName): Promise<Layer>;
  /**
   * Gives its colours, its font and its lengths to an element of ours that shows it. Calls `onDropped` when
   * it is dropped while the element is in the page.
   */
  showIn(host: HTMLElement, onDropped: () => void): void;
  /**
   * Looks at a box that shows it. Drops the variant if the choice in the box is not equal, or if the
   * theme hides the text or makes a contrast too low. Returns whether it is dropped.
   */
  judge(looks: Looks): boolean;
}
