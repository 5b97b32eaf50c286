import { periksa } from 'ui:id';
import { link } from '../../lib/links.ts';
import type { SelfCheckData } from '../../data/self-check.ts';
import type { Readiness } from '../../domain/checklist/readiness.ts';
import type { PlanEntryView } from '../../data/self-check-plan.ts';
import type { Planned } from '../../domain/plan/plan.ts';
import { fill } from '../../i18n/fill.ts';
import type { FeeView } from './useFee.ts';
import { Live } from '../shared/Live.tsx';
import { sayDue } from './say-due.ts';
import { asks } from './reasons.ts';

const sentence = ({ code, have, need, questions, declared }: Readiness): string => {
  if (code === 'perlu-jawaban') return fill(periksa.hasil['perlu-jawaban'], { jumlah: questions.length });
  if (code === 'belum') return fill(periksa.hasil.belum, { ada: have, perlu: need });
  if (declared.length > 0) return fill(periksa.hasil.siapDenganPernyataan, { jumlah: declared.length });
  return need === 0 ? periksa.hasil.siapTanpaBerkas : periksa.hasil.siap;
};

const MARK = { siap: '✓', belum: '✗', 'perlu-jawaban': '?' } as const;

const List = ({ title, entries }: { title: string; entries: { href: string; text: string }[] }) =>
  entries.length === 0 ? null : (
    <>
      <h3>{title}</h3>
      <ul>
        {entries.map(({ href, text }) => (
          <li key={href}>
            <a href={href}>{text}</a>
          </li>
        ))}
      </ul>
    </>
  );

/** Readiness in one sentence, announced as it changes and always in sight. */
export const Verdict = ({ readiness }: { readiness: Readiness }) => (
  <p class="verdict" aria-live="polite" aria-atomic="true" data-readiness={readiness.code}>
    <span aria-hidden="true">
      <Live>{MARK[readiness.code]}</Live>
    </span>{' '}
    <Live words>{sentence(readiness)}</Live>
  </p>
);

/** Id of the heading over the result. */
export const RESULT = 'hasil';

type Props = {
  data: SelfCheckData;
  readiness: Readiness;
  planned: readonly Planned<PlanEntryView>[];
  fee: FeeView;
  day: string | undefined;
};

/** What is missing, what is still to be done and until when, what it costs, and what comes next. */
export const Result = ({ data, readiness, planned, fee, day }: Props) => {
  const items = (ids: readonly string[]) =>
    data.items
      .filter(({ id }) => ids.includes(id))
      .map(({ id, title }) => ({ href: `#syarat-${id}`, text: title }));
  const next = planned.find(({ due }) => due && day !== undefined && due.date >= day);
  return (
    <section aria-labelledby={RESULT} class="outcome">
      <h2 id={RESULT} tabIndex={-1}>
        {periksa.hasil.judul}
      </h2>
      <List
        title={periksa.hasil.jawab}
        entries={asks(data, readiness.questions).map(({ id, ask }) => ({ href: `#tanya-${id}`, text: ask }))}
      />
      <List title={periksa.hasil.kurang} entries={items(readiness.missing)} />
      <List title={periksa.hasil.lakukan} entries={items(readiness.duties)} />
      <List title={periksa.hasil.pernyataan} entries={items(readiness.declared)} />
      {next?.due && (
        <>
          <h3>{periksa.hasil.tenggat}</h3>
          <p>
            <a href="#rencana">
              <Live>{sayDue(next.due)}</Live>
            </a>
            : <Live words>{next.entry.what}</Live>
          </p>
        </>
      )}
      {fee.sum !== undefined && (
        <>
          <h3>{periksa.hasil.biaya}</h3>
          <p>
            <a href="#biaya">
              <Live words>{fee.sum}</Live>
            </a>
          </p>
        </>
      )}
      <h3>{periksa.hasil.berikut}</h3>
      <p>{data.nextStep}</p>
      <p class="actions no-print">
        {data.hasPackage && (
          <a class="button" href={link(`/paket/?layanan=${data.id}`)}>
            {periksa.hasil.siapkan}
          </a>
        )}
        {data.fee && (
          <a class="button plain" href={link(`/tarif/${fee.query}`)}>
            {periksa.hasil.hitung}
          </a>
        )}
      </p>
      <p class="small">{periksa.hasil.petugas}</p>
    </section>
  );
};
