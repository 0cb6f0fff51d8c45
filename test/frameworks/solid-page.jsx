// A whole document in Solid, without what its server adds: the tag and the script that hydrates it.
import { HydrationScript } from 'solid-js/web';
import { Part } from './solid-part.jsx';

export const Page = (props) => (
  <html lang="en">
    <head>
      <title>The Quay Herald</title>
      <HydrationScript />
    </head>
    <body class="front">
      <main>
        <Part frame={props.frame} />
      </main>
      <button data-consent-open="">Cookie settings</button>
    </body>
  </html>
);
