import { render as renderPage } from 'svelte/server';
import Page from './svelte-page.svelte';

export const render = (props) => renderPage(Page, { props }).body;
