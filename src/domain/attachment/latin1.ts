const PIECE = 8192;

/** Bytes as text of one character each, so that positions in the text are positions in the file. */
export const latin1 = (bytes: Uint8Array): string => {
  const pieces: string[] = [];
  for (let from = 0; from < bytes.length; from += PIECE)
    pieces.push(String.fromCharCode(...bytes.subarray(from, from + PIECE)));
  return pieces.join('');
};
