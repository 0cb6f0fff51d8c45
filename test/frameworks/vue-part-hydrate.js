import { createSSRApp } from 'vue';
import { Page } from './vue-page.js';

createSSRApp(Page, window.props).mount('#app');
