// A part of a page in React with a held frame; its code comes later.
import { createElement as h, useState } from 'react';

export function Film({ frame }) {
  const [count, setCount] = useState(0);
  return [
    h(
      'figure',
      { key: 'film' },
      h('iframe', {
        title: 'Film',
        'data-consent': 'analytics',
        'data-embed': 'Harbour Video',
        'data-consent-src': frame,
      }),
      h('figcaption', null, `Seen ${count} times`),
    ),
    h(
      'button',
      { key: 'count', id: 'count', onClick: () => setCount(count + 1) },
      `Read ${count} times`,
    ),
  ];
}
