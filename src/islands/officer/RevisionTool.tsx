import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { petugas } from 'ui:id';
import { now } from '../../client/clock.ts';
import { siteAddress } from '../../client/site-address.ts';
import { encodeRevision } from '../../domain/revision/link.ts';
import type { Squeeze } from '../../domain/revision/pack-text.ts';
import { placeLabel } from '../../domain/revision/place-label.ts';
import type { RevisionItem } from '../../domain/revision/revision.ts';
import { REVISION_LIMITS } from '../../schemas/vocabulary.ts';
import type { ServiceForm } from '../../domain/draft/service-forms.ts';
import { fill } from '../../i18n/fill.ts';
import { ApplicationNumberField } from '../shared/ApplicationNumberField.tsx';
import { useFocusNext } from '../shared/useFocusNext.ts';
import type { Work } from './desk.ts';
import { NoteFields } from './NoteFields.tsx';
import { numbered } from './numbered.ts';
import { Output } from './Output.tsx';
import { emptyNote, itemOf } from './written-note.ts';

const words = petugas.revisi;

type SendProps = { service: ServiceForm; applicationNumber: string; items: readonly RevisionItem[] };

const Send = ({ service: { id, title: layanan, form }, applicationNumber, items }: SendProps) => {
  const [squeeze, setSqueeze] = useState<Squeeze | undefined>(undefined);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    void import('../../client/squeeze.ts').then(
      (loaded) => setSqueeze(loaded.squeeze),
      () => setFailed(true),
    );
  }, []);
  // Another wording is another revision, and so is the same one written on another visit to this page.
  const written = JSON.stringify([id, applicationNumber, items]);
  const { issuedAt } = useMemo(() => ({ written, issuedAt: `${now().slice(0, 19)}Z` }), [written]);
  if (!squeeze) return failed ? <p class="note warn">{words.belumTersimpan}</p> : null;
  const encoded = encodeRevision({ serviceId: id, applicationNumber, issuedAt, items }, squeeze);
  if (!encoded.ok)
    return (
      <p class="note warn" role="alert">
        {encoded.error === 'terlalu-panjang' ? words.terlaluPanjang : words.tidakSesuai}
      </p>
    );
  const tautan = `${siteAddress('/berkas/')}#${encoded.value}`;
  const lines = items.map(
    (item) => `${'place' in item ? placeLabel(form, item.place) : item.label}: ${item.note}`,
  );
  const permohonan = applicationNumber
    ? fill(petugas.pesan.permohonanNomor, { layanan, nomor: applicationNumber })
    : fill(petugas.pesan.permohonan, { layanan });
  return (
    <Output
      id="revisi"
      fileName={`${id}-catatan-revisi`}
      link={tautan}
      title={words.judul}
      service={layanan}
      message={fill(petugas.pesan.revisi, { permohonan, daftar: numbered(lines), tautan })}
      isPublic={false}
    />
  );
};

type Props = {
  service: ServiceForm;
  work: Pick<Work, 'number' | 'notes'>;
  onChange: (change: Partial<Work>) => void;
};

/** A link with notes on fields and files of one application (catatan revisi). */
export const RevisionTool = ({ service, work: { number, notes }, onChange }: Props) => {
  const [said, setSaid] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const focusNext = useFocusNext();
  const { form } = service;
  const hasNumber = form.kind === 'health-certificate';
  const applicationNumber = hasNumber ? number : '';
  const items = notes.flatMap((note) => itemOf(form, note) ?? []);
  const isFull = notes.length >= REVISION_LIMITS.items;

  const add = () => {
    const next = emptyNote(Math.max(-1, ...notes.map(({ id }) => id)) + 1);
    onChange({ notes: [...notes, next] });
    focusNext(`catatan-${next.id}-tempat`);
    setSaid(fill(words.ditambah, { nomor: notes.length + 1 }));
  };
  const remove = (id: number, place: number) => {
    onChange({ notes: notes.filter((note) => note.id !== id) });
    setSaid(fill(words.dihapus, { nomor: place }));
    heading.current?.focus();
  };

  return (
    <section aria-labelledby="revisi">
      <h2 id="revisi" tabIndex={-1} ref={heading}>
        {words.judul}
      </h2>
      <p>{words.isi}</p>
      {hasNumber && (
        <ApplicationNumberField
          id="revisi-nomor"
          hint={words.nomorPetunjuk}
          value={number}
          onInput={(typed) => onChange({ number: typed })}
        />
      )}
      {notes.map((written, index) => (
        <NoteFields
          key={written.id}
          form={form}
          number={index + 1}
          written={written}
          onChange={(change) =>
            onChange({
              notes: notes.map((one) => (one.id === written.id ? { ...one, ...change } : one)),
            })
          }
          onRemove={() => remove(written.id, index + 1)}
        />
      ))}
      <p class="actions">
        <button type="button" class="button plain" onClick={add} disabled={isFull}>
          {words.tambah}
        </button>
      </p>
      <p role="status">{isFull ? fill(words.penuh, { jumlah: REVISION_LIMITS.items }) : said}</p>
      {items.length === 0 && <p class="small">{words.belum}</p>}
      {items.length > 0 && items.length < notes.length && (
        <p class="small">{fill(words.kurangLengkap, { jumlah: notes.length - items.length })}</p>
      )}
      {items.length > 0 && <Send service={service} applicationNumber={applicationNumber} items={items} />}
    </section>
  );
};
