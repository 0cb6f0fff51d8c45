import { start } from '../../dist/module/index.js';

start();
