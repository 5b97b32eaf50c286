/** The site's own mark, a wave and a tick, in a square of 28 units; no emblem of any authority. */
export const MARK: readonly string[] = ['M3 21c3.5-3 7.5-3 11 0s7.5 3 11 0', 'M8 11.5l4.5 4.5L22 5'];
