import { umum } from 'ui:id';

/** The star of a field that must be filled, and the word for those who do not see it. */
export const Required = () => (
  <>
    <span aria-hidden="true"> *</span>
    <span class="hidden-visually"> ({umum.wajib})</span>
  </>
);
