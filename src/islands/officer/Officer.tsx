import { useMemo, useState } from 'preact/hooks';
import { petugas } from 'ui:id';
import type { OfficerPage } from '../../domain/officer-page.ts';
import { serviceForms } from '../../domain/submission/service-forms.ts';
import { SelectField } from '../shared/SelectField.tsx';
import { useReady } from '../shared/useReady.ts';
import { LackingTool } from './LackingTool.tsx';
import { LinkTool } from './LinkTool.tsx';
import { RevisionTool } from './RevisionTool.tsx';

/** The officers' tools for one service at a time. Nothing here is kept or sent. */
export const Officer = ({ page }: { page: OfficerPage }) => {
  const { targets } = page;
  const forms = useMemo(() => serviceForms(page), [page]);
  const ready = useReady();
  const [chosen, setChosen] = useState(targets[0]?.id ?? '');
  const target = targets.find(({ id }) => id === chosen);
  const service = forms.find(({ id }) => id === chosen);
  return (
    <fieldset class="bare officer" disabled={!ready}>
      <SelectField
        id="petugas-layanan"
        name="layanan"
        label={petugas.layanan}
        value={chosen}
        options={targets.map(({ id, title }) => ({ value: id, label: title }))}
        onChange={setChosen}
      />
      {target && <LinkTool key={`bagian ${chosen}`} service={target} />}
      {target && <LackingTool key={`kurang ${chosen}`} service={target} />}
      {service && <RevisionTool key={`revisi ${chosen}`} service={service} />}
    </fieldset>
  );
};
