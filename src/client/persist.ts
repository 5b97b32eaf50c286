let asked = false;

/**
 * Asks the browser, once a visit, not to clear what this site keeps when room gets scarce. Asked after the first real
 * entry: browsers grant it more readily then, and somebody who only reads is asked nothing.
 */
export const askToKeep = (): void => {
  if (asked) return;
  asked = true;
  // Its answer is shown on the page about offline use; a refusal changes nothing here.
  void navigator.storage?.persist?.().catch(() => false);
};

/** Whether the browser promised so: nothing where it does not say. */
export const isKept = async (): Promise<boolean | undefined> => {
  try {
    return await navigator.storage?.persisted?.();
  } catch {
    return undefined;
  }
};
