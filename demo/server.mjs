// `npm start`: the demo newspaper and the third parties it would like to call.
import { startDemo } from './start.mjs';

const { url, secondUrl } = await startDemo({
  port: Number(process.env.PORT ?? 8080),
  secondPort: Number(process.env.SECOND_PORT ?? 8081),
});

console.log(`
  The Harbour Post    ${url}
  its third parties   ${secondUrl}

  Open the first address in a browser. Ctrl+C stops both.
`);
