/** Runs `work`, which may be async, and then `restore`, also if the work fails. */
export function runAndRestore<Result>(work: () => Result, restore: () => void): Result {
  let result: Result | undefined;
  try {
    result = work();
    return result instanceof Promise ? (result.finally(restore) as Result) : result;
  } finally {
    if (!(result instanceof Promise)) restore();
  }
}
