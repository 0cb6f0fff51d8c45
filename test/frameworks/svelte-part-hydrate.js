import { hydrate } from 'svelte';
import Page from './svelte-page.svelte';

hydrate(Page, { target: document.getElementById('app'), props: window.props });
