import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { AskFirstElements } from './ask-first-elements.js';

type ElementsInJsx = {
  [Tag in keyof AskFirstElements]: DetailedHTMLProps<
    HTMLAttributes<AskFirstElements[Tag]>,
    AskFirstElements[Tag]
  > & {
    /** React 18 knows no `className` of a custom element. */
    class?: string;
  };
};

/** ENTRY for type checkers: our elements in the JSX of React 18 and 19. There is nothing to run. */
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends ElementsInJsx {}
  }
}
