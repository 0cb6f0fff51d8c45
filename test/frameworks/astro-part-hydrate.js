// What an island of Astro loads: its component in Svelte, and a renderer for that.
import { hydrate } from 'svelte';

export { default as Part } from './svelte-part.svelte';

export default (target) => (component, props) => hydrate(component, { target, props });
