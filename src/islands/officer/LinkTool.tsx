import { petugas } from 'ui:id';
import { siteAddress } from '../../client/site-address.ts';
import { PARAGRAPH_KINDS, type OfficerService } from '../../domain/draft/officer-page.ts';
import { fill } from '../../i18n/fill.ts';
import { SelectField } from '../shared/SelectField.tsx';
import { Output } from './Output.tsx';

const words = petugas.bagian;

type Props = {
  service: OfficerService;
  /** Id of a paragraph; empty for the whole page. */
  chosen: string;
  onChoose: (id: string) => void;
  /** Its link was copied. */
  onUse: (id: string) => void;
  isPinned: boolean;
  onPin: (isPinned: boolean) => void;
};

/** A link to one paragraph of a service's page. */
export const LinkTool = ({ service, chosen, onChoose, onUse, isPinned, onPin }: Props) => {
  const { id, title: layanan, paragraphs } = service;
  const paragraph = PARAGRAPH_KINDS.flatMap((kind) => paragraphs[kind]).find((one) => one.id === chosen);
  const tautan = siteAddress(`/layanan/${id}/`) + (paragraph ? `#${paragraph.id}` : '');
  return (
    <section aria-labelledby="bagian">
      <h2 id="bagian">{words.judul}</h2>
      <p>{words.isi}</p>
      <SelectField
        id="bagian-pilih"
        name="bagian"
        label={words.pilih}
        value={paragraph?.id ?? ''}
        options={[
          { value: '', label: words.seluruh },
          ...PARAGRAPH_KINDS.map((kind) => ({
            label: words.kelompok[kind],
            options: paragraphs[kind].map((one) => ({ value: one.id, label: one.title })),
          })),
        ]}
        onChange={onChoose}
      />
      <label class="choice">
        <input type="checkbox" checked={isPinned} onChange={(event) => onPin(event.currentTarget.checked)} />
        <span>{words.sematkan}</span>
      </label>
      <Output
        id="bagian"
        fileName={`${id}${paragraph ? `-${paragraph.id}` : ''}`}
        link={tautan}
        onCopied={() => onUse(paragraph?.id ?? '')}
        title={paragraph?.title ?? layanan}
        service={paragraph ? layanan : ''}
        message={
          paragraph
            ? fill(petugas.pesan.bagian, { judul: paragraph.title, layanan, tautan })
            : fill(petugas.pesan.seluruh, { layanan, tautan })
        }
        isPublic
      />
    </section>
  );
};
