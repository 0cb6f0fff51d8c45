// "Start again" below an example: its page clears its own choice when it is opened, not on a reload.
for (const button of document.querySelectorAll('[data-again]')) {
  const frame = button.closest('figure').querySelector('iframe');
  button.addEventListener('click', () => (frame.src = frame.getAttribute('src')));
}
