// The consent tools whose pages are audited: as the bench sets them up, with what their documentation
// says for a way back to the settings and for the cookies of a vendor.
import askFirst from '../bench/contenders/ask-first.mjs';
import klaro from '../bench/contenders/klaro.mjs';
import osano from '../bench/contenders/osano.mjs';
import tarteaucitron from '../bench/contenders/tarteaucitron.mjs';
import vanillaCookieconsent from '../bench/contenders/vanilla-cookieconsent.mjs';

/** Replaces a part that has to be there. */
function replace(text, part, by) {
  if (!text.includes(part)) throw new Error(`the bench no longer writes ${part}`);
  return text.replace(part, by);
}

const declared = {
  purposes: [
    {
      id: 'analytics',
      vendors: [{ id: 'counter', name: 'Counter', cookies: ['_ct_*'], storage: ['ct:*'] }],
    },
  ],
};

/**
 * Each with what it changes of the bench's page: `wayBack` is added to the body, `adjust` gets a part of
 * the page or a file.
 */
export const peers = [
  {
    ...askFirst,
    wayBack: `<script type="application/json" id="options">${JSON.stringify(declared)}</script>`,
    adjustHead: (head) => replace(head, '<script async', '<script async data-config="options"'),
  },
  {
    ...vanillaCookieconsent,
    wayBack: '<button type="button" data-cc="show-preferencesModal">Cookie settings</button>',
    adjustFile: (path, text) =>
      path === '/cookieconsent-config.js'
        ? replace(
            text,
            'analytics: {}',
            'analytics: { autoClear: { cookies: [{ name: /^_ct_/ }], reloadPage: true } }',
          )
        : text,
  },
  {
    ...klaro,
    wayBack: '<button type="button" onclick="klaro.show()">Cookie settings</button>',
  },
  {
    ...tarteaucitron,
    wayBack: '<a href="#tarteaucitron">Cookie settings</a>',
    adjustEnd: (end) => replace(end, "cookies: ['_ct']", "cookies: ['_ct_visitor']"),
  },
  // It brings a tab to open it again, and deletes nothing.
  { ...osano, wayBack: '' },
];
