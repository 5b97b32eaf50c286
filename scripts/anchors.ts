/** Adds the addresses of new paragraphs in `dist/` to `tests/content/anchors.txt`. None is ever taken out. */
import { existsSync, writeFileSync } from 'node:fs';
import { ANCHORS_FILE, promisedAnchors, shownAnchors } from '../tests/support/anchors.ts';

const promised = existsSync(ANCHORS_FILE) ? promisedAnchors() : [];
const all = [...new Set([...promised, ...shownAnchors()])].sort();
writeFileSync(ANCHORS_FILE, `${all.join('\n')}\n`);
console.log(`anchors: ${all.length}, ${all.length - promised.length} of them new`);
