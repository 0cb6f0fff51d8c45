import { html, nothing } from 'lit';
import type { NoticeOptions } from '../core/config-types.js';
import type { ShownVariant } from '../core/shown-variant.js';
import { directionOf } from '../locales/direction-of.js';
import type { NoticeTexts } from '../locales/texts.js';
import { noticeLines } from './notice-lines.js';

/** What the visitor can ask for with the controls of the notice. */
export type Wish = 'accept' | 'decline' | 'open' | 'prefetch';

/** What the notice shows. */
export interface NoticeContent {
  /** The owner's options. */
  readonly options: NoticeOptions;
  /** All texts, in one language. */
  readonly texts: NoticeTexts;
  /**
   * Why the visitor is asked again, and the warning about Global Privacy Control; empty without
   * either.
   */
  readonly reasons: string;
  /** The variant that is shown; undefined without one. */
  readonly variant?: ShownVariant | undefined;
}

/** Returns the listener of a control: it asks for this wish. */
type AskFor = (wish: Wish) => (act: Event) => void;

/** A click must not move the focus into the notice: the focus would be lost when the notice goes. */
const keepFocus = (event: Event): void => event.preventDefault();

/** Only a choice closes the dialog. */
const keepOpen = (event: Event): void => event.preventDefault();

function contentTemplate(content: NoticeContent, askFor: AskFor, isModal: boolean) {
  const { options, texts, reasons } = content;
  const { policyUrl } = options;
  const { heading, text } = noticeLines(options, texts);
  const button = (wish: Wish, part: string, label: string) =>
    html`<button part=${part} @click=${askFor(wish)}>${label}</button>`;
  const choice = (wish: 'decline' | 'accept') =>
    html`<span part="button" class="button">${button(wish, wish, texts[wish])}</span>`;
  const prefetch = askFor('prefetch');

  // Search engines must not quote the text of these two.
  return html`
    <div data-nosnippet>
      <h2 part="heading" id="heading" tabindex=${isModal ? -1 : nothing} ?autofocus=${isModal}>
        ${heading}
      </h2>
      ${reasons && html`<p part="text" class="text">${reasons}</p>`}
      <p part="text" class="text">${text}</p>
    </div>
    <div part="actions" class="actions" data-nosnippet @mousedown=${keepFocus}>
      ${choice('decline')}${choice('accept')}
      <span class="more" @pointerenter=${prefetch} @focusin=${prefetch}>
        ${button('open', 'settings', texts.settings)}
        ${
          policyUrl
            ? html`<a part="read-more" href=${policyUrl} aria-label=${texts.readMoreLabel}
                >${texts.readMore}</a
              >`
            : button('open', 'read-more', texts.readMore)
        }
      </span>
    </div>
  `;
}

/** The box of the notice: a region, or in the layout `dialog` a dialog. */
export function noticeTemplate(content: NoticeContent, askFor: AskFor) {
  const { layout } = content.options;
  const { locale } = content.texts;
  const direction = directionOf(locale);
  return layout === 'dialog'
    ? html`<dialog
        part="notice"
        class="notice ${layout}"
        lang=${locale}
        dir=${direction}
        aria-labelledby="heading"
        @cancel=${keepOpen}
      >
        ${contentTemplate(content, askFor, true)}
      </dialog>`
    : html`<section
        part="notice"
        class="notice ${layout}"
        lang=${locale}
        dir=${direction}
        aria-labelledby="heading"
      >
        ${contentTemplate(content, askFor, false)}
      </section>`;
}
