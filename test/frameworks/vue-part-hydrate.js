import { createSSRApp } from 'vue';
import { Part } from './vue-part.js';

createSSRApp(Part, window.props).mount('#app');
