import { buffer } from 'node:stream/consumers';
import { fromBufferPromise } from 'yauzl';

/** Every file of a ZIP, in its order, as yauzl reads it: an independent reader that checks sizes and names. */
export const unzip = async (zip: Buffer): Promise<Map<string, Buffer>> => {
  const archive = await fromBufferPromise(zip, { strictFileNames: true });
  const found = new Map<string, Buffer>();
  for await (const entry of archive.eachEntry())
    found.set(entry.fileName, await buffer(await archive.openReadStreamPromise(entry)));
  return found;
};
