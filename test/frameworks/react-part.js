// A part of a page in React.
import { createElement as h, useState } from 'react';

const code = '(window.counted ??= []).push("story")';

/** `frame` is the address of a held frame. */
export function Part({ frame }) {
  const [count, setCount] = useState(0);
  const [hasFilm, setFilm] = useState(true);
  const paragraphs = [1, 2, 3].map((number) =>
    h('p', { key: number }, 'Paragraph ', number, ' of a story.'),
  );
  // A choice may have released both before they are hydrated: React would report their attributes.
  const held = { 'data-consent': 'analytics', suppressHydrationWarning: true };
  const script = h('script', {
    ...held,
    type: 'text/plain',
    dangerouslySetInnerHTML: { __html: code },
  });
  const film = h(
    'figure',
    null,
    h('iframe', {
      ...held,
      title: 'Film',
      'data-embed': 'Harbour Video',
      'data-consent-src': frame,
    }),
    h('figcaption', null, `Seen ${count} times`),
  );
  return [
    h('h1', { key: 'title' }, 'New quay opens'),
    h('article', { key: 'story' }, paragraphs, script, hasFilm && film),
    h(
      'button',
      { key: 'count', id: 'count', onClick: () => setCount(count + 1) },
      'Read ',
      count,
      ' times',
    ),
    h('button', { key: 'film', id: 'film', onClick: () => setFilm(!hasFilm) }, 'Film'),
  ];
}
