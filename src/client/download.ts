/** Hands bytes to the browser as a file to keep. */
export const download = (bytes: Uint8Array, fileName: string, mediaType: string): void => {
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: mediaType }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
};
