import { render as renderPart } from 'svelte/server';
import Part from './svelte-part.svelte';
import Title from './svelte-title.svelte';

const title = () => renderPart(Title, { props: { text: 'New quay opens' } }).body;

export const render = (props) =>
  `<div id="title">${title()}</div><div id="part">${renderPart(Part, { props }).body}</div>`;
