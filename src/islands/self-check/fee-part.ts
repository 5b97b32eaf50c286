/** All that speaks of money, in one file that is fetched once it is wanted: it weighs as much as a third of the rest. */
export { feeOf } from './fee-of.ts';
export { FeeLines } from './FeeLines.tsx';
export { saySum } from './say-fee.ts';
export { VolumeFields } from './VolumeFields.tsx';
