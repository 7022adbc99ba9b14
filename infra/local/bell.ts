export interface Bell {
  ring(): void;
  /** Until the bell rings, or until the time is up. Milliseconds. */
  wait(most: number): Promise<void>;
}

/** Something to wait for. */
export function makeBell(): Bell {
  const waiting = new Set<() => void>();
  return {
    ring() {
      for (const wake of [...waiting]) wake();
    },
    wait: (most) =>
      new Promise((resolve) => {
        const wake = () => {
          clearTimeout(timer);
          waiting.delete(wake);
          resolve();
        };
        const timer = setTimeout(wake, most);
        waiting.add(wake);
      }),
  };
}
