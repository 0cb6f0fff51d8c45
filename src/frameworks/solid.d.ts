import type { JSX } from 'solid-js';
import type { AskFirstElements } from './ask-first-elements.js';

type ElementsInJsx = {
  [Tag in keyof AskFirstElements]: JSX.HTMLAttributes<AskFirstElements[Tag]>;
};

/** ENTRY for type checkers: our elements in the JSX of Solid. There is nothing to run. */
declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends ElementsInJsx {}
  }
}
