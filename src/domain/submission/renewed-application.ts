import { rowsOf, type Application } from './application.ts';
import { fieldsOf, type Form, type FormField } from './form.ts';

/** Whether a field says something of one shipment alone: every date and file, and what the form marks so. */
export const isRenewed = ({ type, perShipment }: FormField): boolean =>
  type === 'tanggal' || type === 'berkas' || perShipment === true;

/**
 * An application as the start of the next shipment: parties and goods stay; dates, numbers and voyage are emptied, and no
 * file is taken along, for each shipment has papers of its own.
 */
export const renewedApplication = (application: Application, form: Form): Application => ({
  rows: Object.fromEntries(
    form.steps.map((step) => {
      const renewed = new Set(
        fieldsOf(step)
          .filter(isRenewed)
          .map(({ key }) => key),
      );
      const rows = rowsOf(application, step.id).map((row) => ({
        ...row,
        values: Object.fromEntries(Object.entries(row.values).filter(([key]) => !renewed.has(key))),
      }));
      return [step.id, rows];
    }),
  ),
  prepared: [],
  attached: [],
});
