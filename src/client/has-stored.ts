/** Whether anything was ever kept on the device; where not, nothing need be fetched to look at it. */
export const hasStored = async (): Promise<boolean> => {
  // Firefox before 126 cannot say; then it is looked at.
  const databases = await indexedDB.databases?.().catch(() => undefined);
  return databases?.length !== 0;
};
