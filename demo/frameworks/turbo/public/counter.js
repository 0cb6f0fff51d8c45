// Turbo exchanges the body, so the document listens.
document.addEventListener('click', ({ target }) => {
  if (target.id !== 'count') return;
  const times = Number(target.dataset.times) + 1;
  target.dataset.times = times;
  target.textContent = `Read ${times} times`;
});
