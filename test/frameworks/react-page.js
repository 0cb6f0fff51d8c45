// A whole document in React, as news sites render it on the server and hydrate it in the browser.
import { createElement as h, useState } from 'react';

/** `frame` is the address of a held frame. Without the tag, something else starts Ask First. */
export function Page({ frame, hasTag = true }) {
  const [count, setCount] = useState(0);
  const [hasFilm, setFilm] = useState(true);
  const paragraphs = Array.from({ length: 3 }, (_, index) =>
    h('p', { key: index }, 'Paragraph ', index + 1, ' of a story.'),
  );
  const film =
    hasFilm &&
    h('iframe', {
      title: 'Film',
      'data-consent': 'analytics',
      'data-embed': 'Harbour Video',
      'data-consent-src': frame,
    });
  return h(
    'html',
    { lang: 'en' },
    h(
      'head',
      null,
      h('meta', { charSet: 'utf-8' }),
      h('title', null, 'The Quay Herald'),
      hasTag && h('script', { async: true, src: '/ask-first/ask-first.js' }),
    ),
    h(
      'body',
      { className: 'front' },
      h('main', null, h('h1', null, 'New quay opens'), paragraphs, h('div', null, film)),
      h('button', { id: 'count', onClick: () => setCount(count + 1) }, 'Read ', count, ' times'),
      h('button', { id: 'film', onClick: () => setFilm(!hasFilm) }, 'Film'),
      h('button', { 'data-consent-open': '' }, 'Cookie settings'),
      h('script', { async: true, src: '/app.js' }),
    ),
  );
}
