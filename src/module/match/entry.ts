import type { SoughtField } from './facts.ts';

/** A value of a package on its way into a field. */
export type Entry = {
  readonly type: SoughtField['type'];
  /** As the package has it. */
  readonly value: string;
  /** In words: the label of a choice, else the same. */
  readonly text: string;
  readonly file?: File | undefined;
};
