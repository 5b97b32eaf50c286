/** Tells texts apart without keeping them: FNV-1a over UTF-16 units, 8 lower-case hex digits. No protection against anybody. */
export const shortHash = (text: string): string => {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash ^= text.charCodeAt(index);
    hash = Math.imul(hash, 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
};
