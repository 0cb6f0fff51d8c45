// What a component of React 18 or 19 may write; `element-types.test.mjs` compiles it.
import type { AskFirstNotice } from 'ask-first';
import type {} from 'ask-first/react';

const speed = (notice: AskFirstNotice | null) =>
  // @ts-expect-error An element of ours has no such property.
  notice?.speed;

export const elements = (
  <>
    <ask-first-notice
      class="ours"
      hidden
      lang="de"
      data-nosnippet=""
      ref={(notice) => void speed(notice)}
    />
    <ask-first-preferences dangerouslySetInnerHTML={{ __html: '' }} />
    <ask-first-embed
      style={{ color: 'inherit' }}
      onClick={({ currentTarget }) => currentTarget.embed}
    />
    <ask-first-button id="button" />
    <ask-first-message title="Message" suppressHydrationWarning />
  </>
);
// @ts-expect-error An attribute of the wrong type.
export const hidden = <ask-first-notice hidden="no" />;
// @ts-expect-error An element that there is not.
export const unknown = <ask-first-note />;
// Marks need no types of ours.
export const film = <iframe data-consent="embeds" data-consent-src="/film" title="Film" />;
