import { salinPortal } from 'ui:id';
import type { CopyItem } from '../../../domain/copy-view/copy-screens.ts';
import type { Next } from '../../../domain/copy-view/next.ts';
import { fill } from '../../../i18n/fill.ts';
import { itemName, ItemValue } from './item.tsx';

type Props = {
  /** What stands on the clipboard, or was handed over last. */
  held: CopyItem | undefined;
  next: Next | undefined;
  /** Title of the portal's next screen; nothing on the last one. */
  following: string | undefined;
  byShare: boolean;
  problem: string;
  progress: string;
  /** Does the next thing; told the window in which it was asked for. */
  onNext: (window: Window | null) => void;
};

const Looked = ({ title, items }: { title: string; items: readonly CopyItem[] }) =>
  items.length === 0 ? null : (
    <>
      <p>{title}</p>
      <ul>
        {items.map((item) => (
          <li key={item.id}>
            {itemName(item)}: <ItemValue item={item} />
          </li>
        ))}
      </ul>
    </>
  );

const buttonText = ({ next, following, byShare }: Props): string | undefined => {
  if (!next)
    return following === undefined ? undefined : fill(salinPortal.layarBerikut, { judul: following });
  if (!next.take) return salinPortal.sudahDipilih;
  const label = itemName(next.take);
  if (next.take.way === 'salin') return fill(salinPortal.salin, { label });
  return fill(byShare ? salinPortal.bagikan : salinPortal.simpan, { label });
};

/** The one button that goes through everything: what is on the clipboard now, where it goes, and what comes next. */
export const NextPanel = (props: Props) => {
  const { held, next, following, problem, progress, onNext } = props;
  const text = buttonText(props);
  const way = (wanted: CopyItem['way']) => (next?.choose ?? []).filter((item) => item.way === wanted);
  return (
    <div class="copy-next">
      <div role="status">
        {held && (
          <p data-held>
            {fill(held.way === 'berkas' ? salinPortal.pegangBerkas : salinPortal.pegang, {
              label: itemName(held),
            })}{' '}
            <ItemValue item={held} />
          </p>
        )}
        {!next && <p>{following === undefined ? salinPortal.habis : salinPortal.layarHabis}</p>}
        {problem && <p class="note warn">{problem}</p>}
      </div>
      <Looked title={salinPortal.cocokkanDulu} items={way('cocokkan')} />
      <Looked title={salinPortal.pilihDulu} items={way('pilih')} />
      <Looked title={salinPortal.pilihBerkas} items={way('berkas')} />
      {next?.take && (
        <p class="copy-coming">
          <ItemValue item={next.take} />
        </p>
      )}
      {text !== undefined && (
        <p class="actions">
          <button
            type="button"
            class="button"
            data-next
            onClick={(event) => onNext(event.currentTarget.ownerDocument.defaultView)}
          >
            {text}
          </button>
        </p>
      )}
      <p class="small">{progress}</p>
    </div>
  );
};
