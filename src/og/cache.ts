import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

const UNUSED_AFTER_MS = 30 * 24 * 60 * 60 * 1000;

/** Pictures kept between builds in a folder, by their key. */
export class PictureCache {
  readonly #folder: string;
  /** How many pictures had to be drawn. */
  drawn = 0;

  constructor(folder: string) {
    this.#folder = folder;
    mkdirSync(folder, { recursive: true });
  }

  /** The kept picture of a key, or else a new one, which is kept from now on. */
  async get(key: string, draw: () => Promise<Buffer>): Promise<Buffer> {
    const file = join(this.#folder, `${key}.png`);
    const now = new Date();
    if (existsSync(file)) {
      utimesSync(file, now, now);
      return readFileSync(file);
    }
    const picture = await draw();
    this.drawn += 1;
    writeFileSync(file, picture);
    return picture;
  }

  /** Takes away what no build has asked for in a month. */
  prune(now: number): void {
    for (const name of readdirSync(this.#folder)) {
      const file = join(this.#folder, name);
      if (now - statSync(file).mtimeMs > UNUSED_AFTER_MS) rmSync(file);
    }
  }
}
