// What a server may write that renders the notice; `package.test.mjs` compiles it.
import { renderGuard, renderNotice } from 'ask-first/html';

const guard: string = renderGuard({ site: 'Paper' }, { nonce: 'n', base: '/a/', inline: false });
const notice: string = renderNotice({ site: 'Paper', layout: 'box' }, 'de', { nonce: 'n' });
export const html: string[] = [guard, notice, renderNotice({ site: 'Paper' })];
// @ts-expect-error A misspelled option.
renderNotice({ sight: 'Paper' });
// @ts-expect-error A nonce is a text.
renderGuard({ site: 'Paper' }, { nonce: 1 });
