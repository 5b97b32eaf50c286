import { salinPortal } from 'ui:id';
import type { CopyItem, CopyScreen } from '../../../domain/copy-view/copy-screens.ts';
import { fill } from '../../../i18n/fill.ts';
import { itemName, ItemValue } from './item.tsx';

type Props = {
  screen: CopyScreen;
  isDone: (item: CopyItem) => boolean;
  /** Entries that the portal has already are shown as such. */
  onlyChanged: boolean;
  byShare: boolean;
  onMark: (item: CopyItem, isDone: boolean) => void;
  onTake: (item: CopyItem) => void;
};

const LEAD: Partial<Record<CopyItem['way'], string>> = {
  pilih: salinPortal.pilihan,
  cocokkan: salinPortal.cocokkan,
};

const Value = ({ item }: { item: CopyItem }) => {
  const [before = '', after = ''] = (LEAD[item.way] ?? '{nilai}').split('{nilai}');
  return (
    <>
      {before}
      <ItemValue item={item} />
      {after}
    </>
  );
};

const Item = ({
  item,
  isDone,
  onlyChanged,
  byShare,
  onMark,
  onTake,
}: Omit<Props, 'screen'> & { item: CopyItem }) => {
  const done = isDone(item);
  const known = onlyChanged && item.isKnown;
  const take =
    item.way === 'salin' ? salinPortal.salinIni : byShare ? salinPortal.bagikanIni : salinPortal.simpanIni;
  return (
    <li class="copy-item" data-done={done}>
      <label>
        <input
          type="checkbox"
          checked={done}
          disabled={known}
          aria-label={`${salinPortal.sudah}: ${itemName(item)}`}
          onChange={({ currentTarget }) => onMark(item, currentTarget.checked)}
        />
        <span>
          {item.field.label}
          {known && <span class="small"> ({salinPortal.tetap})</span>}
        </span>
      </label>
      <span class="copy-what">
        <Value item={item} />
      </span>
      {(item.way === 'salin' || item.way === 'berkas') && (
        <button type="button" class="button plain small-button" onClick={() => onTake(item)}>
          {take}
          <span class="hidden-visually"> {itemName(item)}</span>
        </button>
      )}
    </li>
  );
};

/** Every field of one screen of the portal, in its order: what goes in, and whether that is done. */
export const CopyItems = ({ screen, ...props }: Props) => (
  <>
    {screen.repeats && <p class="small">{salinPortal.barisIsi}</p>}
    {screen.rows.map((groups, row) => (
      <section key={row}>
        {screen.repeats && <h4>{fill(salinPortal.baris, { nomor: row + 1 })}</h4>}
        {groups.map(({ title, items }) => {
          const filled = items.filter(({ way }) => way !== 'kosong');
          const empty = items.filter(({ way }) => way === 'kosong').map(({ field }) => field.label);
          return (
            <section key={title}>
              {!screen.repeats && <h4>{title}</h4>}
              <ul class="copy-items">
                {filled.map((item) => (
                  <Item key={item.id} item={item} {...props} />
                ))}
              </ul>
              {empty.length > 0 && (
                <p class="small">{fill(salinPortal.kosong, { isian: empty.join(', ') })}</p>
              )}
            </section>
          );
        })}
      </section>
    ))}
  </>
);
