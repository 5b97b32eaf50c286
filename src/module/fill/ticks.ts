/** Lets the page go on, and comes back as soon as it has: shorter than a timer, which browsers slow down. */
export const nextTick = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

/** Time enough for a page to show again what it was told. */
export const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 40));
