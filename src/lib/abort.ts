/** Rejects work that was called off, with the signal's reason: what `throwIfAborted` does in newer browsers. */
export const stopIfAborted = (signal: AbortSignal | undefined): void => {
  if (signal?.aborted) throw signal.reason as Error;
};
