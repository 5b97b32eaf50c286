import type { Application, AttachedFile, FilePlace, Row } from '../submission/application.ts';
import { fileFieldsOf, type Form } from '../submission/form.ts';
import { rowsIn, type Paket } from './paket.ts';

const placeOf = (form: Form, { slot, row = 0 }: { slot: string; row?: number }): FilePlace[] => {
  const step = form.steps.find((one) => fileFieldsOf(one).some(({ key }) => key === slot));
  return step ? [{ step: step.id, row, slot }] : [];
};

/** The application inside a package that was already checked; rows get their place as id. */
export const fromPaket = (paket: Paket, form: Form): Application => ({
  rows: Object.fromEntries(
    form.steps.map(({ id }): [string, Row[]] => [
      id,
      rowsIn(paket, id).map((values, index) => ({ id: index, values })),
    ]),
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
