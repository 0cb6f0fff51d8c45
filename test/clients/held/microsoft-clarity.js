import './microsoft-clarity-start.js';
import 'clarity-js/build/clarity.min.js';
