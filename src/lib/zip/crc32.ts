const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte;
  for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  return sum;
});

/**
 * CRC-32 of bytes as ZIP has it (APPNOTE 4.4.7), from 0 to 2^32 - 1.
 * @param before the sum of the bytes before these, where they come in pieces
 */
export const crc32 = (bytes: Uint8Array, before = 0): number => {
  let sum = ~before;
  for (const byte of bytes) sum = (TABLE[(sum ^ byte) & 0xff] ?? 0) ^ (sum >>> 8);
  return ~sum >>> 0;
};
