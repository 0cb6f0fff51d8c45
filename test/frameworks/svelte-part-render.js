import { render as renderPart } from 'svelte/server';
import Part from './svelte-part.svelte';

export const render = (props) => renderPart(Part, { props }).body;
