import { createSSRApp } from 'vue';
import { renderToString } from 'vue/server-renderer';
import { Part } from './vue-lazy-part.js';

export const render = (props) => renderToString(createSSRApp(Part, props));
