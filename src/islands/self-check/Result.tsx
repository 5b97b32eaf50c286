import { periksa } from 'ui:id';
import { link } from '../../data/links.ts';
import type { SelfCheckData } from '../../data/self-check.ts';
import type { Readiness } from '../../domain/checklist/readiness.ts';
import { fill } from '../../i18n/fill.ts';
import { asks } from './reasons.ts';

const sentence = ({ code, have, need, questions }: Readiness): string => {
  if (code === 'perlu-jawaban') return fill(periksa.hasil['perlu-jawaban'], { jumlah: questions.length });
  if (code === 'belum') return fill(periksa.hasil.belum, { ada: have, perlu: need });
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
    <span aria-hidden="true">{MARK[readiness.code]}</span> {sentence(readiness)}
  </p>
);

/** What is missing, what is still to be done, and what comes next. */
export const Result = ({ data, readiness }: { data: SelfCheckData; readiness: Readiness }) => {
  const items = (ids: readonly string[]) =>
    data.items
      .filter(({ id }) => ids.includes(id))
      .map(({ id, title }) => ({ href: `#syarat-${id}`, text: title }));
  return (
    <section aria-labelledby="hasil" class="outcome">
      <h2 id="hasil">{periksa.hasil.judul}</h2>
      <List
        title={periksa.hasil.jawab}
        entries={asks(data, readiness.questions).map(({ id, ask }) => ({ href: `#tanya-${id}`, text: ask }))}
      />
      <List title={periksa.hasil.kurang} entries={items(readiness.missing)} />
      <List title={periksa.hasil.lakukan} entries={items(readiness.duties)} />
      <h3>{periksa.hasil.berikut}</h3>
      <p>{data.nextStep}</p>
      <p class="actions no-print">
        <a class="button" href={link(`/tarif/?layanan=${data.id}`)}>
          {periksa.hasil.hitung}
        </a>
        <a class="button plain" href={link(`/paket/?layanan=${data.id}`)}>
          {periksa.hasil.siapkan}
        </a>
      </p>
      <p class="small">{periksa.hasil.petugas}</p>
    </section>
  );
};
