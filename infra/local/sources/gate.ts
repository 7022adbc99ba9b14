/** Lets through while it is open. */
export interface Gate {
  readonly isOpen: boolean;
  open(): void;
  shut(): void;
  /** Until it is open. */
  passed(): Promise<void>;
}

export function makeGate(): Gate {
  let isOpen = true;
  let waiting: (() => void)[] = [];
  return {
    get isOpen() {
      return isOpen;
    },
    open() {
      isOpen = true;
      for (const pass of waiting) pass();
      waiting = [];
    },
    shut() {
      isOpen = false;
    },
    passed: () => (isOpen ? Promise.resolve() : new Promise((resolve) => waiting.push(resolve))),
  };
}
