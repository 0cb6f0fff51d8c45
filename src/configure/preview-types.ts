/** What the configurator and the frames of its preview say to each other: types only. */
import type { RawOptions } from '../core/config-types.js';
import type { Contrast } from '../options/contrast.js';

/** How the owner wants to see the notice. */
export interface PreviewView {
  readonly layer: 'notice' | 'settings';
  readonly scheme: Scheme;
  /** Whether the visitor's browser sends Global Privacy Control. */
  readonly hasGpc: boolean;
}

/** What a frame shows. */
export interface PreviewContent extends PreviewView {
  /** The options, with nothing in them that leads out of the frame. */
  readonly options: RawOptions;
  /** The language, as its files are named. */
  readonly language: string;
  /** The custom properties in each colour scheme. */
  readonly themes: Readonly<Record<Scheme, readonly (readonly [name: string, value: string])[]>>;
}

/** A colour scheme. */
export type Scheme = 'light' | 'dark';

/** The result of a call of `show`. */
export interface PreviewResult {
  /** Says that no notice is shown, and why; empty if one is shown. */
  readonly note: string;
  /** The contrasts in each colour scheme; empty if nothing is shown. */
  readonly contrasts: Readonly<Record<Scheme, readonly Contrast[]>>;
  /** What Ask First has reported, as in the console of a page. */
  readonly messages: readonly string[];
}

/** What a frame offers to the page around it, as `askFirstPreview`. */
export interface Preview {
  /**
   * Shows this in place of what is there. Of calls in quick succession, only the last one counts:
   * the others resolve with null.
   */
  show(content: PreviewContent): Promise<PreviewResult | null>;
}

declare global {
  interface Window {
    askFirstPreview?: Preview;
  }
}
