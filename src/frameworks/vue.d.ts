import type { HTMLAttributes, PublicProps } from 'vue';
import type { AskFirstElements } from './ask-first-elements.js';

/** The listeners that a template may have for the events of our elements. */
interface Listeners {
  onConsentRequest?: (event: HTMLElementEventMap['consent-request']) => void;
  onPreferencesRequest?: (event: HTMLElementEventMap['preferences-request']) => void;
  onEmbedRequest?: (event: HTMLElementEventMap['embed-request']) => void;
}

type ElementsInTemplates = {
  [Tag in keyof AskFirstElements]: new () => AskFirstElements[Tag] & {
    $props: HTMLAttributes & PublicProps & Listeners;
  };
};

/** ENTRY for type checkers: our elements in the templates of Vue. There is nothing to run. */
declare module 'vue' {
  interface GlobalComponents extends ElementsInTemplates {}

  // With `strictTemplates`, Vue refuses attributes that it does not know.
  interface HTMLAttributes {
    [mark: `data-consent${string}`]: string | boolean | undefined;
    'data-embed'?: string;
    'data-poster'?: string;
    'data-mark-nonce'?: string;
    'data-no-late-events'?: string | boolean;
  }
}
