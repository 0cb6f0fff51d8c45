// "Start again" below an example opens the page of the example anew. It then clears its choice, which it
// keeps on a reload.
for (const button of document.querySelectorAll('[data-again]')) {
  const frame = button.closest('figure').querySelector('iframe');
  button.addEventListener('click', () => (frame.src = frame.getAttribute('src')));
}
