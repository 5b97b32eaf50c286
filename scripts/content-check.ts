import { join } from 'node:path';
import { loadContent } from '../src/content/load.ts';
import { formatProblem } from '../src/content/problem.ts';

const { content, problems } = loadContent(join(import.meta.dirname, '..', 'content'));
for (const problem of problems) console.error(formatProblem(problem));
const entries = Object.values(content).reduce((sum, { size }) => sum + size, 0);
console.log(
  problems.length === 0 ? `content: ${entries} entri, tanpa masalah` : `content: ${problems.length} masalah`,
);
process.exitCode = problems.length === 0 ? 0 : 1;
