'use client';

import { useState } from 'react';

export function Counter() {
  const [times, setTimes] = useState(0);
  return (
    <button id="count" onClick={() => setTimes(times + 1)}>
      Read {times} times
    </button>
  );
}
