import { createComponent, hydrate } from 'solid-js/web';
import { Part } from './solid-part.jsx';

hydrate(() => createComponent(Part, window.props), document.getElementById('app'));
