/** Resolves when there is a body; frames come neither before it is there nor in a hidden tab. */
export const whenBody = (): Promise<void> =>
  new Promise((resolve) => {
    const look = () => (document.body ? resolve() : requestAnimationFrame(look));
    look();
  });
