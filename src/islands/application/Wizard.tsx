import { useMemo, useState } from 'preact/hooks';
import { paket } from 'ui:id';
import { draftAddress, FINISH, writeFragment } from '../../app/drafts/place.ts';
import { openDraftNext, putDraft } from '../../client/drafts.ts';
import { tellWindows } from '../../client/windows.ts';
import type { WizardPage } from '../../data/wizard.ts';
import type { Draft } from '../../domain/draft/draft.ts';
import { link } from '../../lib/links.ts';
import { fill } from '../../i18n/fill.ts';
import { Chooser } from './Chooser.tsx';
import { DraftList } from './DraftList.tsx';
import { Filling, type Opened } from './Filling.tsx';
import { OpenPackage } from './OpenPackage.tsx';
import { serviceData, storedDraftReader } from './service-data.ts';
import { useAddress } from './useAddress.ts';
import { useWiped } from '../shared/useWiped.ts';

/** The submission package wizard: a choice of services, the drafts of one, or the screens of the one that is open. */
export const Wizard = ({ page }: { page: WizardPage }) => {
  const read = useMemo(() => storedDraftReader(page), [page]);
  const { shown, show, named } = useAddress(page, read);
  const [removed, setRemoved] = useState<Draft | undefined>(undefined);
  const isWiped = useWiped(() => show({ name: 'pilih' }));
  const data = 'serviceId' in shown ? serviceData(page, shown.serviceId) : undefined;

  /** Shows a draft under its own address; one that the device did not take is shown all the same. */
  const open = (opened: Opened, place?: string) => {
    history.pushState(null, '', draftAddress(opened.draft, place));
    show({ name: 'isi', serviceId: opened.draft.serviceId, opened });
    if (opened.isKept) void openDraftNext(opened.draft).then(() => undefined);
  };
  const startNew = (serviceId: string) => {
    history.pushState(null, '', `${link('/paket/')}?layanan=${serviceId}#${writeFragment({ isNew: true })}`);
    show({ name: 'isi', serviceId });
  };
  const remove = (draft: Draft) => {
    setRemoved(draft);
    tellWindows({ draft: draft.id, says: 'hapus' });
    if (draft.id !== named.current) return;
    history.pushState(null, '', `${link('/paket/')}?layanan=${draft.serviceId}`);
    show({ name: 'daftar', serviceId: draft.serviceId });
  };
  const undo = async (draft: Draft) => {
    const put = await putDraft(draft);
    if (put.ok) setRemoved(undefined);
    tellWindows({ draft: draft.id, says: 'simpan' });
    return put;
  };
  const list = (serviceId: string, current: Draft | undefined, saves: unknown) => (
    <DraftList
      serviceId={serviceId}
      current={current}
      saves={saves}
      removed={removed}
      read={read}
      onOpen={(draft) => open({ draft, isKept: true })}
      onNew={() => startNew(serviceId)}
      onRemoved={remove}
      onUndo={undo}
    />
  );

  if (shown.name === 'isi' && data)
    return (
      <Filling
        key={shown.nonce}
        page={page}
        data={data}
        opened={shown.opened}
        problem={shown.problem}
        isFirst={shown.nonce === 1}
        read={read}
        onNamed={(id) => {
          named.current = id;
        }}
        onOpen={(opened) => open(opened, FINISH)}
        list={list}
      />
    );
  return (
    <>
      <div role="alert">
        {isWiped && <p class="note warn">{paket.sudahDibersihkan}</p>}
        {shown.name === 'tidak-ada' && <p class="note warn">{paket.permohonan.tidakAda}</p>}
        {shown.name === 'layanan-lain' && (
          <p class="note warn">{fill(paket.layananTidakDikenal, { id: shown.asked.slice(0, 60) })}</p>
        )}
      </div>
      {shown.name === 'memuat' ? (
        <p class="wizard-room">{paket.memuat}</p>
      ) : (
        <>
          {data && <h2 class="service-name">{data.serviceTitle}</h2>}
          {data && list(data.serviceId, undefined, shown)}
          <Chooser services={page.services} />
          <OpenPackage page={page} onOpen={(opened) => open(opened, FINISH)} />
        </>
      )}
    </>
  );
};
