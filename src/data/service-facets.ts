import type { Service } from '../schemas/service.ts';

/** The directions under which a list offers a service: what only exports stands under "Ekspor dan impor" too. */
export const directionFacet = ({ direction }: Pick<Service, 'direction'>): string[] =>
  direction === undefined ? [] : [direction === 'ekspor' ? 'ekspor-impor' : direction];

/** The fields of quarantine under which a list offers a service: what is for all of them stands under each. */
export const regimeFacet = ({ regime }: Pick<Service, 'regime'>): string[] =>
  regime === 'karantina' ? ['hewan', 'tumbuhan'] : [regime];
