import { startAutomatic } from './automatic/start-automatic.js';

/** ENTRY: the add-on that holds what scripts add to a page, a classic script in front of all others. */
startAutomatic();
