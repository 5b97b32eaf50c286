/* What the list of applications needs once there is one: fetched then, so that an empty list stays light. */
export { narrowed } from './narrow.ts';
export { Overview } from './Overview.tsx';
export { nextDeadline, Standing } from './Standing.tsx';
