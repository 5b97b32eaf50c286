export { fill } from '../lib/fill.ts';
