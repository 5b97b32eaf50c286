import { barang } from 'ui:id';
import { useState } from 'preact/hooks';
import { loadGoodsFinder } from '../../client/load-goods.ts';
import { fill } from '../../i18n/fill.ts';
import type { GoodsFinder } from '../../search/find-goods.ts';
import { Combobox } from '../shared/Combobox.tsx';

/** Goods by their everyday names; the list comes when the visitor comes to the field. */
export const GoodsField = ({ onPick }: { onPick: (id: string) => void }) => {
  const [typed, setTyped] = useState('');
  const [find, setFind] = useState<GoodsFinder>();
  const [failed, setFailed] = useState(false);
  const load = () => {
    if (find) return;
    loadGoodsFinder().then(
      (loaded) => setFind(() => loaded),
      () => setFailed(true),
    );
  };
  const status = (count: number): string => {
    if (!find) return failed ? barang.gagal : barang.memuat;
    return count === 0 ? barang.nihil : fill(barang.jumlah, { jumlah: count });
  };
  return (
    <Combobox
      id="cari-barang"
      label={barang.judul}
      hint={barang.petunjuk}
      listLabel={barang.daftar}
      typed={typed}
      onType={setTyped}
      find={(text) =>
        (find?.(text) ?? []).map(({ id, name, field }) => ({ id, label: name, note: barang.bidang[field] }))
      }
      onPick={({ id, label }) => {
        setTyped(label);
        onPick(id);
      }}
      status={status}
      onWanted={load}
    />
  );
};
