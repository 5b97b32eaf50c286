import { salinPortal } from 'ui:id';
import type { CopyItem } from '../../../domain/copy-view/copy-screens.ts';
import { fill } from '../../../i18n/fill.ts';

/** How a field is called: by its row where there are several, and by the portal's label. */
export const itemName = ({ field, group, row }: CopyItem): string =>
  row === undefined
    ? `${field.label} (${group})`
    : `${fill(salinPortal.baris, { nomor: row })}, ${field.label}`;

/** Exactly what will be pasted, or the file by its name; it can be dragged into a field of another window. */
export const ItemValue = ({ item }: { item: CopyItem }) => {
  const text = item.file?.fileName ?? item.text;
  return (
    <span
      class="copy-value"
      translate={false}
      dir="auto"
      draggable
      onDragStart={({ dataTransfer }) => {
        dataTransfer?.clearData();
        dataTransfer?.setData('text/plain', text);
      }}
    >
      {text}
    </span>
  );
};
