// What a component of Solid may write; `element-types.test.mjs` compiles it.
import type { AskFirstNotice } from 'ask-first';
import type {} from 'ask-first/solid';

let notice: AskFirstNotice | undefined;

export const elements = (
  <>
    <ask-first-notice class="ours" hidden lang="de" data-nosnippet="" ref={notice} />
    <ask-first-preferences innerHTML="" />
    <ask-first-embed
      style={{ color: 'inherit' }}
      onClick={({ currentTarget }) => currentTarget.embed}
    />
    <ask-first-button id="button" />
    <ask-first-message title="Message" on:close={() => undefined} />
  </>
);
// @ts-expect-error An attribute of the wrong type.
export const hidden = <ask-first-notice hidden="no" />;
// @ts-expect-error An element that there is not.
export const unknown = <ask-first-note />;
// Marks need no types of ours.
export const film = <iframe data-consent="embeds" data-consent-src="/film" title="Film" />;
