import type { Purpose } from '../core/types.js';

/** Everything that the notice says, in one language. `{…}` is filled in. */
export interface Texts {
  /** BCP 47 language of these texts. */
  locale: string;
  /** `{site}`: name of the site. */
  heading: string;
  /** `{site}`, and `{purposes}`: the labels of all purposes on offer, as a list. */
  text: string;
  decline: string;
  accept: string;
  readMore: string;
  /** Said by screen readers in place of `readMore`, and beginning with it. */
  readMoreLabel: string;
  /** How each default purpose is called within a sentence. */
  purposes: Readonly<Record<Purpose, string>>;
}
