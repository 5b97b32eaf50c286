import { useMemo, useState } from 'preact/hooks';
import { salinPortal } from 'ui:id';
import { COPY, FINISH, headingId } from '../../../app/drafts/place.ts';
import type { WizardData } from '../../../data/wizard.ts';
import { copyScreens, itemsOf, type CopyItem } from '../../../domain/copy-view/copy-screens.ts';
import { nextOf } from '../../../domain/copy-view/next.ts';
import type { Draft } from '../../../domain/draft/draft.ts';
import { toPaket } from '../../../domain/package/to-paket.ts';
import type { Form } from '../../../domain/submission/form.ts';
import { fill } from '../../../i18n/fill.ts';
import { CopyItems } from './CopyItems.tsx';
import { handOver, sharesFiles } from './hand-over.ts';
import { NextPanel } from './NextPanel.tsx';
import { useCopied } from './useCopied.ts';
import { useSmallWindow } from './useSmallWindow.ts';
import { itemName } from './item.tsx';

type Props = {
  data: WizardData;
  /** Without what the application's own answers rule out. */
  form: Form;
  draft: Draft;
};

/**
 * Every entry on its way into the portal: one of its screens at a time, one button that always does the next thing, and
 * what was done ticked by its value, so that a changed one is to be done again.
 */
export const CopyScreen = ({ data, form, draft }: Props) => {
  const screens = useMemo(
    () => copyScreens(toPaket(draft, form, data.contentVersion, data.form), form),
    [draft, form, data],
  );
  const { done = new Set<string>(), isKept, mark, forget } = useCopied(draft.id);
  const [chosen, setChosen] = useState<number | undefined>(undefined);
  const [held, setHeld] = useState<CopyItem | undefined>(undefined);
  const [problem, setProblem] = useState('');
  const [filesAreSaved, setFilesAreSaved] = useState(false);
  const [onlyChanged, setOnlyChanged] = useState(draft.revision !== undefined);
  const byShare = useMemo(sharesFiles, []);

  const isDone = (item: CopyItem) => done.has(item.id) || (onlyChanged && item.isKnown);
  const all = screens.flatMap(itemsOf);
  const firstOpen = screens.findIndex((screen) => itemsOf(screen).some((item) => !isDone(item)));
  const at = chosen ?? Math.max(firstOpen, 0);
  const screen = screens[at];
  const following = screens[at + 1]?.title;
  const items = screen ? itemsOf(screen) : [];
  const next = nextOf(items, new Set(items.filter(isDone).map(({ id }) => id)), filesAreSaved);
  const files = all.filter((item) => item.way === 'berkas' && !isDone(item));
  const progress = fill(salinPortal.kemajuan, { selesai: all.filter(isDone).length, jumlah: all.length });

  const take = async (item: CopyItem, before: readonly CopyItem[], window: Window | null) => {
    setChosen(at);
    const handed = await handOver(item, byShare, window?.navigator.clipboard);
    if (handed === 'urung') return;
    const label = itemName(item);
    setProblem(
      handed === 'sudah'
        ? ''
        : handed === 'hilang'
          ? fill(salinPortal.berkasHilang, { berkas: item.file?.fileName ?? label })
          : fill(salinPortal.tidakTersalin, { label }),
    );
    setHeld(handed === 'sudah' ? item : undefined);
    mark(
      [...before, ...(handed === 'sudah' ? [item] : [])].map(({ id }) => id),
      true,
    );
  };
  const saveFiles = async () => {
    for (const item of files)
      if ((await handOver(item, false)) !== 'sudah')
        return setProblem(fill(salinPortal.berkasHilang, { berkas: item.file?.fileName ?? itemName(item) }));
    setFilesAreSaved(true);
  };
  const goOn = (window: Window | null) => {
    setProblem('');
    if (next?.take) return void take(next.take, next.choose, window);
    setHeld(undefined);
    if (next)
      mark(
        next.choose.map(({ id }) => id),
        true,
      );
    setChosen(next ? at : at + 1);
  };
  const panel = () => <NextPanel {...{ held, next, following, byShare, problem, progress }} onNext={goOn} />;
  const small = useSmallWindow(salinPortal.kecilJudul, panel);

  return (
    <>
      <h2 id={headingId(COPY)} tabIndex={-1}>
        {salinPortal.judul}
      </h2>
      <p>{salinPortal.lead}</p>
      <p class="small">
        {salinPortal.jalan} {data.portal && <a href={data.portal.host}>{salinPortal.portal}</a>}
      </p>
      {!isKept && <p class="note warn">{salinPortal.belumTersimpan}</p>}
      {draft.revision && (
        <label class="choice">
          <input
            type="checkbox"
            checked={onlyChanged}
            onChange={({ currentTarget }) => setOnlyChanged(currentTarget.checked)}
          />
          <span>{salinPortal.hanyaBerubah}</span>
        </label>
      )}
      <nav aria-label={salinPortal.pilihLayar}>
        <ol class="copy-screens">
          {screens.map(({ id, title }, index) => (
            <li key={id}>
              <button
                type="button"
                class="button plain small-button"
                aria-current={index === at ? 'step' : undefined}
                onClick={() => {
                  setHeld(undefined);
                  setChosen(index);
                }}
              >
                {title}
              </button>
            </li>
          ))}
        </ol>
      </nav>
      {screen && (
        <section aria-labelledby="layar-portal">
          <h3 id="layar-portal">
            {fill(salinPortal.layar, { nomor: at + 1, jumlah: screens.length, judul: screen.title })}
          </h3>
          {small.isOpen ? <p class="note">{salinPortal.tutupKecil}</p> : panel()}
          <p class="actions">
            {small.canOpen && !small.isOpen && (
              <button type="button" class="button plain small-button" onClick={() => void small.open()}>
                {salinPortal.kecil}
              </button>
            )}
            {files.length > 1 && !byShare && !filesAreSaved && (
              <button type="button" class="button plain small-button" onClick={() => void saveFiles()}>
                {fill(salinPortal.semuaBerkas, { jumlah: files.length })}
              </button>
            )}
          </p>
          <CopyItems
            {...{ screen, isDone, onlyChanged, byShare }}
            onMark={(item, isNow) => mark([item.id], isNow)}
            onTake={(item) => void take(item, [], window)}
          />
        </section>
      )}
      <p class="actions">
        <a class="button plain" href={`#${FINISH}`}>
          {salinPortal.kembali}
        </a>
        {done.size > 0 && (
          <button type="button" class="button plain" onClick={forget}>
            {salinPortal.ulang}
          </button>
        )}
      </p>
    </>
  );
};
