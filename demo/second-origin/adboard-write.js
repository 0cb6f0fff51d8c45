// The old kind of ad tag: a snippet writes this script into the page, and the advertisement
// appears wherever the script happens to stand.
(() => {
  const self = document.currentScript;
  const { origin, searchParams } = new URL(self.src);
  const frame = document.createElement('iframe');
  frame.src = `${origin}/adboard/frame?slot=${searchParams.get('slot')}`;
  frame.title = 'Advertisement';
  self.before(frame);
})();
