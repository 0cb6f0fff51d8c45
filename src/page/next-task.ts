interface Scheduler {
  postTask(work: () => void, options: { priority: 'background' }): Promise<void>;
}

/**
 * Resolves in a task of its own. At background priority input and rendering come first;
 * `scheduler.yield` would keep its turn ahead of them, and WebKit (2.50) has no scheduler.
 */
export function nextTask(): Promise<void> {
  const { scheduler } = window as unknown as { scheduler?: Scheduler };
  return new Promise((resolve) => {
    if (scheduler?.postTask) void scheduler.postTask(resolve, { priority: 'background' });
    else setTimeout(resolve);
  });
}
