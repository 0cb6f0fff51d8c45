// A site whose own bundle starts Ask First.
import './start-module.js';
import './react-hydrate.js';
