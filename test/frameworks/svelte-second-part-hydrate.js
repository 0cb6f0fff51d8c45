// Two apps on one page, one of which hydrates later.
import { hydrate } from 'svelte';
import Part from './svelte-part.svelte';
import Title from './svelte-title.svelte';

hydrate(Title, { target: document.getElementById('title'), props: { text: 'New quay opens' } });
window.takeOver = () =>
  hydrate(Part, { target: document.getElementById('part'), props: window.props });
