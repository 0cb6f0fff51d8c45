import { createSSRApp } from 'vue';
import { Part } from './vue-lazy-part.js';

createSSRApp(Part, window.props).mount('#app');
