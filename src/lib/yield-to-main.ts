type Scheduler = { yield?: () => Promise<void> };

/** Lets the page answer its visitor before long work goes on. */
export const yieldToMain = (): Promise<void> => {
  const { scheduler } = globalThis as { scheduler?: Scheduler };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
};
