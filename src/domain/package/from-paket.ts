import type { Application, AttachedFile, FilePlace, Row, Values } from '../submission/application.ts';
import { fileFieldsOf, type Form } from '../submission/form.ts';
import type { Paket } from './paket.ts';

const isList = (values: Values | readonly Values[]): values is readonly Values[] => Array.isArray(values);

const placeOf = (form: Form, { slot, row = 0 }: { slot: string; row?: number }): FilePlace[] => {
  const step = form.steps.find((one) => fileFieldsOf(one).some(({ key }) => key === slot));
  return step ? [{ step: step.id, row, slot }] : [];
};

/** The application inside a package that was already checked; rows get their place as id. */
export const fromPaket = (paket: Paket, form: Form): Application => ({
  rows: Object.fromEntries(
    form.steps.map(({ id }): [string, Row[]] => {
      const values = paket.values[id] ?? {};
      return [id, (isList(values) ? values : [values]).map((row, index) => ({ id: index, values: row }))];
    }),
  ),
  prepared: paket.preparedFiles.flatMap((file) => placeOf(form, file)),
  attached: paket.attachments.flatMap((file): AttachedFile[] =>
    placeOf(form, file).map((place) => ({
      ...place,
      fileName: file.fileName,
      mediaType: file.mediaType,
      bytes: file.bytes,
      sha256: file.sha256,
    })),
  ),
});
