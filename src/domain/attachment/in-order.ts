import { attachedAt, rowsOf, type Application, type AttachedFile } from '../submission/application.ts';
import { fileFieldsOf, type Form } from '../submission/form.ts';
import { attachmentPath } from './name.ts';

/** An attached file with its path inside the package; `row` counts from 0 where the step repeats. */
export type PlacedFile = {
  readonly file: AttachedFile;
  readonly path: string;
  readonly row: number | undefined;
};

/** The attached files in the portal's order: by screen, row and field. What has no place in the form is left out. */
export const attachmentsInOrder = (application: Application, form: Form): PlacedFile[] =>
  form.steps
    .flatMap((step) =>
      rowsOf(application, step.id).flatMap(({ id }, index) =>
        fileFieldsOf(step).flatMap(({ key }) => {
          const file = attachedAt(application, { step: step.id, row: id, slot: key });
          return file ? [{ file, row: step.repeats ? index : undefined }] : [];
        }),
      ),
    )
    .map(({ file, row }, index) => ({ file, row, path: attachmentPath(index, file.slot, file.mediaType) }));
