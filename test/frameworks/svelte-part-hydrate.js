import { hydrate } from 'svelte';
import Part from './svelte-part.svelte';

hydrate(Part, { target: document.getElementById('app'), props: window.props });
