/** What stands below the total, fetched once it comes into sight: it keeps the first visit small. */
export { AddLine } from './AddLine.tsx';
export { Below } from './Below.tsx';
export { Compare } from './Compare.tsx';
export { LinkProblems } from './LinkProblems.tsx';
export { Why } from './Why.tsx';
