/** Hands bytes to the browser as a file to keep. */
export const download = (bytes: Uint8Array | Blob, fileName: string, mediaType: string): void => {
  const blob = bytes instanceof Blob ? bytes : new Blob([new Uint8Array(bytes)], { type: mediaType });
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
};
