import './piano-start.js';
import { pianoAnalytics } from 'piano-analytics-js';

const { origin } = new URL(document.currentScript.src);
window.pa = pianoAnalytics;
pianoAnalytics.setConfigurations({ site: 1, collectDomain: origin, path: 'piano' });
window.readArticle = () => pianoAnalytics.sendEvent('page.display', { page: 'article read' });
