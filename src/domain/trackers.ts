/** What mail, chat and advertising programs append to an address to follow who opens it. */
const TRACKERS =
  /^(utm_.*|mtm_.*|pk_.*|hsa_.*|_.*|.{1,3}clk?id|mkt_tok|[gw]braid|gclsrc|gad_.*|mc_[ce]id|igshi?d?|srsltid|li_fat_id|epik|mibextid|spm|ref|ref_.*)$/i;

/** Whether a parameter of an address is somebody's tracker: it says nothing to any page, and is dropped from links. */
export const isTracker = (parameter: string): boolean => TRACKERS.test(parameter);

/** A query without trackers, with its `?`; as it was written where it has none, empty where nothing is left. */
export const withoutTrackers = (search: string): string => {
  const params = new URLSearchParams(search);
  const trackers = [...params.keys()].filter(isTracker);
  if (trackers.length === 0) return search;
  for (const name of trackers) params.delete(name);
  const kept = params.toString().replaceAll('%3A', ':');
  return kept && `?${kept}`;
};
