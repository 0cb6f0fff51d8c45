// What the two floors share: scripts in document order behind a paint, and a banner of two buttons.

/** Reads the addresses from the page and inserts them, in order, once the click has been painted. */
export const insertScripts = `function insertScripts() {
    requestAnimationFrame(() => setTimeout(() => {
      for (const src of JSON.parse(document.querySelector('#scripts').textContent)) {
        const script = document.createElement('script');
        script.async = false;
        script.src = src;
        document.body.append(script);
      }
    }));
  }`;

export const banner = `const banner = document.createElement('div');
  banner.id = 'banner';
  banner.style.cssText = 'position:fixed;inset:auto 0 0;padding:1rem;background:#fff;color:#000;border-top:1px solid';
  banner.textContent = 'We and third parties ask to store cookies for analytics and advertising. ';
  for (const label of ['Decline', 'Accept']) {
    const button = document.createElement('button');
    button.textContent = label;
    button.onclick = () => {
      document.cookie = 'consent=' + label.toLowerCase() + ';path=/;max-age=15552000';
      banner.remove();
      if (label === 'Accept') insertScripts();
    };
    banner.append(button);
  }
  document.body.append(banner);`;

/** The list that some contenders are configured with in place of marks. */
export const scriptList = (scripts) =>
  `<script type="application/json" id="scripts">${JSON.stringify(scripts)}</script>`;
