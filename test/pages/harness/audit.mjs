import axe from 'axe-core';

/** Lets pages of this test load axe-core from their own site. */
export const serveAxe = (t) =>
  t.site.file('/axe.js', { type: 'text/javascript', body: axe.source });

/** Everything that axe finds: the rule, and where. `frames` says whether it looks into frames too. */
export function audit(page, { frames = true } = {}) {
  return page.evaluate(async (iframes) => {
    if (!window.axe) {
      const script = Object.assign(document.createElement('script'), { src: '/axe.js' });
      await new Promise((done) => {
        script.onload = done;
        document.head.append(script);
      });
      script.remove();
    }
    const rules = window.axe
      .getRules()
      .filter(({ tags }) => !tags.includes('deprecated') && !tags.includes('experimental'))
      .map(({ ruleId }) => [ruleId, { enabled: true }]);
    const { violations, passes } = await window.axe.run(document, {
      rules: Object.fromEntries(rules),
      iframes,
    });
    const where = ({ target, any, all, none }) =>
      `${JSON.stringify(target)}: ${[...any, ...all, ...none].map(({ message }) => message)}`;
    return {
      found: violations.map(({ id, nodes }) => `${id} at ${nodes.map(where).join('; ')}`),
      passed: passes.filter(({ nodes }) => nodes.some(({ target }) => target.flat()[1])).length,
    };
  }, frames);
}
