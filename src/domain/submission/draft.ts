import type { Application } from './application.ts';
import type { PackageKind } from './form.ts';

/** An application with what must be known of it besides its entries. Times are ISO 8601 in UTC. */
export type Draft = {
  readonly id: string;
  readonly kind: PackageKind;
  readonly serviceId: string;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly application: Application;
};
