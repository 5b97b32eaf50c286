const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\r': '&#13;',
  '\0': '\u{FFFD}',
};

/**
 * Any text as it stands in an HTML text or a quoted attribute: no tag, no attribute and no entity can come of it.
 * Only what HTML cannot hold is replaced: U+0000 and halves of surrogate pairs, by U+FFFD.
 */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"'\r\0]|\p{Cs}/gu, (sign) => ENTITIES[sign] ?? '\u{FFFD}');
