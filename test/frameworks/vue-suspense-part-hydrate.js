import { createSSRApp } from 'vue';
import { Part } from './vue-suspense-part.js';

createSSRApp(Part, window.props).mount('#app');
