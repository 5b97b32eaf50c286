/**
 * SHA-256 of bytes as 64 lower-case hex digits. Rejects where the page is not in a secure context,
 * for the browser then has no `crypto.subtle`.
 */
export const sha256Hex = async (bytes: Uint8Array): Promise<string> => {
  const digest = await crypto.subtle.digest('SHA-256', new Uint8Array(bytes));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
};
