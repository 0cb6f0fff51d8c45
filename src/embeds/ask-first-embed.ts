import { html, nothing } from 'lit';
import { directionOf } from '../locales/direction-of.js';
import type { EmbedTexts } from '../locales/texts.js';
import { removeFromPage } from '../page/remove-from-page.js';
import { BoxElement } from '../ui/box-element.js';
import { fill } from '../ui/format-text.js';
import { sendRequest } from '../ui/request.js';
import { tokens } from '../ui/tokens.js';
import { coverStyles } from './cover-styles.js';
import type { Embed } from './describe-embed.js';
import { embedStyles } from './embed-styles.js';
import { scrollMarkStyles } from './scroll-mark-styles.js';
import { smallBoxStyles } from './small-box-styles.js';

/** What the visitor asks for. The placeholder itself releases and decides nothing. */
export interface EmbedRequest {
  readonly wish: 'once' | 'always';
}

/** What a placeholder shows of its embed. */
export type ShownEmbed = Pick<
  Embed,
  'provider' | 'host' | 'title' | 'quote' | 'original' | 'poster'
>;

/**
 * The placeholder of an embed that is held: it lies over the embed's own box.
 *
 * @tagname ask-first-embed
 * @fires embed-request - with an `EmbedRequest` as detail: the visitor wants to see this embed
 *   once, or embeds always
 * @csspart embed - the placeholder itself
 * @csspart poster - the picture behind the text
 * @csspart heading
 * @csspart title - what the page calls the embed
 * @csspart quote - the text of a post
 * @csspart text
 * @csspart actions - the row with both buttons
 * @csspart button - both buttons alike
 * @csspart original - the link to the original
 */
export class AskFirstEmbed extends BoxElement {
  static override styles = [tokens, coverStyles, embedStyles, scrollMarkStyles, smallBoxStyles];
  static override properties = {
    embed: { attribute: false },
    texts: { attribute: false },
    meaning: { attribute: false },
  };

  /** What is held. */
  declare embed: ShownEmbed;
  /** All texts, in one language. */
  declare texts: EmbedTexts;
  /** What "Always show" means, and how to take it back. */
  declare meaning: string;

  override connectedCallback(): void {
    super.connectedCallback();
    // Removed: a copy that the page has made would take the clicks on what it covers.
    if (!this.hasData) removeFromPage(this);
  }

  /** Everything but the address, which is only printed. */
  override get content(): readonly Element[] {
    return [...this.box.querySelectorAll('.heading, .title, blockquote, .text, a, .actions')];
  }

  protected override get hasData(): boolean {
    return this.embed !== undefined && this.texts !== undefined;
  }

  override render() {
    const { embed, texts, meaning } = this;
    const { provider, host, title, quote, original, poster } = embed;
    const filled = (text: string) => fill(text, { provider, host, always: texts.always });
    const button = (wish: EmbedRequest['wish']) =>
      html`<span part="button" class="button"
        ><button part=${wish} aria-describedby="heading title" @click=${this.askFor(wish)}>
          ${texts[wish]}
        </button></span
      >`;

    return html`<section
      part="embed"
      class="embed"
      lang=${texts.locale}
      dir=${directionOf(texts.locale)}
      aria-labelledby="heading title"
    >
      ${poster && html`<img part="poster" class="poster" src=${poster} alt="" />`}
      <div class="card scroller">
        <p part="heading" class="heading" id="heading">${filled(texts.heading)}</p>
        <p part="title" class="title" id="title" lang="" ?hidden=${!title}><bdi>${title}</bdi></p>
        ${
          // Screen readers read the post itself, which is under the placeholder.
          quote &&
          html`<blockquote part="quote" lang="" aria-hidden="true"><bdi>${quote}</bdi></blockquote>`
        }
        <p part="text" class="text">${filled(texts.receives)}</p>
        <p part="text" class="text">${meaning}</p>
        ${
          original
            ? html`<p class="link">
                <a part="original" href=${original} rel="noopener">${this.nameOriginal()}</a>
                <span class="address" dir="ltr">${original}</span>
              </p>`
            : nothing
        }
        <div part="actions" class="actions">${button('once')}${button('always')}</div>
      </div>
    </section>`;
  }

  private askFor(wish: EmbedRequest['wish']) {
    const detail: EmbedRequest = { wish };
    return (event: Event): void => sendRequest(this, 'embed-request', detail, event);
  }

  private nameOriginal(): string {
    const { original, host } = this.embed;
    const { hostname } = new URL(original);
    return fill(this.texts.original, { host: hostname || host });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ask-first-embed': AskFirstEmbed;
  }
  interface HTMLElementEventMap {
    'embed-request': CustomEvent<EmbedRequest>;
  }
}
