// What the gate says of embeds that stay held.
import { expect, fixtureSync } from '@open-wc/testing';
import { createGate } from '../../src/gate/gate.js';
import { openGate, seen } from './open-gate.js';

const frame = (id: string, attributes = 'data-consent="embeds"') =>
  `<iframe id="${id}" title="A film" data-consent-src="/a" ${attributes}></iframe>`;

const noRelease = () => Promise.resolve();

describe('embeds that stay held', () => {
  it('are those of the purpose “embeds”, and those with a provider', async () => {
    const { found } = openGate(`${frame('film')}
      ${frame('both', 'data-consent="analytics|embeds"')}
      ${frame('map', 'data-consent="analytics" data-embed="map"')}
      <div data-consent="embeds"><div data-consent="analytics">${frame('deep', '')}</div></div>
      ${frame('counter', 'data-consent="analytics"')}`);
    await seen();
    expect(found).to.deep.equal([['film', 'both', 'map', 'deep']]);
  });

  it('are none where they are granted, or lack the secret of the page', async () => {
    const { found, released } = openGate(
      `${frame('granted', 'data-consent="embeds" data-mark-nonce="s3cret"')}
      ${frame('held', 'data-consent="embeds analytics" data-mark-nonce="s3cret"')}
      ${frame('forged')}`,
      { granted: ['embeds'], nonce: 's3cret' },
    );
    await seen();
    expect(found).to.deep.equal([['held']]);
    expect(released).to.deep.equal(['granted']);
  });

  it('are passed on once it is known what is granted, without those that have left the page', async () => {
    let open = (): void => undefined;
    const opened = new Promise<void>((resolve) => (open = resolve));
    const { found, find } = openGate(frame('one') + frame('two'), { opened });
    await seen();
    expect(found).to.deep.equal([]);
    find('one').remove();
    open();
    await seen();
    expect(found).to.deep.equal([['two']]);
  });

  it('are passed on only where there are some', async () => {
    const calls: unknown[] = [];
    fixtureSync(frame('counter', 'data-consent="analytics"'));
    const onEmbeds = (held: Element[]) => calls.push(held.length);
    createGate(() => false, noRelease, Promise.resolve(), null, onEmbeds).release();
    fixtureSync(frame('film'));
    createGate(() => true, noRelease, Promise.resolve(), null, onEmbeds).release();
    await seen();
    expect(calls).to.deep.equal([1]);
  });

  it('need no listener', async () => {
    const reports: unknown[] = [];
    const { warn } = console;
    console.warn = (...message: unknown[]) => reports.push(message);
    fixtureSync(frame('film'));
    createGate(() => false, noRelease, Promise.resolve()).release();
    await seen();
    console.warn = warn;
    expect(reports).to.deep.equal([]);
  });

  it('get their mark back if the page holds something again', async () => {
    const granted = ['embeds'];
    const { found, released, find } = openGate(frame('film'), { granted });
    await seen();
    expect(find('film').hasAttribute('data-consent')).to.equal(false);
    granted.length = 0;
    find('film').setAttribute('data-consent-src', '/b');
    await seen();
    expect(released).to.deep.equal(['film']);
    expect(found.pop()).to.deep.equal(['film']);
    expect(find('film').getAttribute('data-consent')).to.equal('embeds');
  });

  it('keep the mark that the page has given them meanwhile', async () => {
    const granted = ['embeds'];
    const { found, find } = openGate(frame('film'), { granted });
    await seen();
    granted.length = 0;
    find('film').setAttribute('data-consent', 'embeds analytics');
    find('film').setAttribute('data-consent-src', '/b');
    await seen();
    expect(find('film').getAttribute('data-consent')).to.equal('embeds analytics');
    expect(found.pop()).to.deep.equal(['film']);
  });
});
