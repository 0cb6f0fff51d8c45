import { css, html, LitElement, type PropertyValues } from 'lit';
import type { PreviewContent, PreviewResult } from './preview-types.js';

/** The result of a frame, with its width. */
export interface FrameResult {
  readonly width: number;
  readonly result: PreviewResult;
}

/** The width of the line around the frame, in CSS pixels. */
const EDGE = 1;

/** The notice as a device shows it: a frame of the device's size, made smaller to fit. */
export class ConfiguratorFrame extends LitElement {
  static override styles = css`
    :host {
      display: block;
      min-width: 0;
    }
    h3 {
      margin: 0 0 0.25rem;
      font-size: 1rem;
    }
    div {
      overflow: hidden;
      border: 1px solid var(--edge);
    }
    iframe {
      display: block;
      border: 0;
      transform-origin: 0 0;
    }
  `;
  static override properties = {
    name: { attribute: false },
    width: { attribute: false },
    height: { attribute: false },
    content: { attribute: false },
  };

  /** Name of the device. */
  declare name: string;
  /** Size of the device, in CSS pixels. */
  declare width: number;
  declare height: number;
  declare content: PreviewContent | undefined;

  private readonly resizes = new ResizeObserver(() => this.fit());

  override connectedCallback(): void {
    super.connectedCallback();
    this.resizes.observe(this);
  }

  override disconnectedCallback(): void {
    this.resizes.disconnect();
    super.disconnectedCallback();
  }

  override render() {
    return html`<h3>${this.name}, ${this.width} pixels</h3>
      <div>
        <iframe
          src="preview.html"
          title="${this.name}, ${this.width} pixels wide"
          @load=${() => void this.show()}
        ></iframe>
      </div>`;
  }

  override updated(changed: PropertyValues<this>): void {
    this.fit();
    if (changed.has('content')) void this.show();
  }

  /**
   * Shrinks the frame to the width that is free. The styles are set by script: a policy may refuse
   * attributes.
   */
  private fit(): void {
    const frame = this.renderRoot.querySelector('iframe');
    const around = frame?.parentElement;
    if (!frame || !around) return;
    const scale = Math.min(1, (this.clientWidth - 2 * EDGE) / this.width);
    frame.style.width = `${this.width}px`;
    frame.style.height = `${this.height}px`;
    frame.style.transform = `scale(${scale})`;
    around.style.width = `${this.width * scale}px`;
    around.style.height = `${this.height * scale}px`;
  }

  /** Shows the content, once the frame has loaded. */
  private async show(): Promise<void> {
    const preview = this.renderRoot.querySelector('iframe')?.contentWindow?.askFirstPreview;
    if (!preview || !this.content) return;
    const result = await preview.show(this.content);
    const detail: FrameResult | null = result && { width: this.width, result };
    if (detail) this.dispatchEvent(new CustomEvent('frame-result', { detail }));
  }
}

customElements.define('configurator-frame', ConfiguratorFrame);
