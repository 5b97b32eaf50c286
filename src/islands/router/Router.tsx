import { barang, periksa } from 'ui:id';
import type { RouterData, RouterQuestion } from '../../data/router.ts';
import type { Passed } from '../../domain/router/walk.ts';
import { fill } from '../../i18n/fill.ts';
import { useScreenTitle } from '../shared/useScreenTitle.ts';
import { GoodsAnswer } from './GoodsAnswer.tsx';
import { GoodsField } from './GoodsField.tsx';
import { Outcome } from './Outcome.tsx';
import { useGoods } from './useGoods.ts';
import { useRouter } from './useRouter.ts';

const words = periksa.pemandu;

type AnsweredProps = {
  passed: readonly Passed<RouterQuestion>[];
  onChange: (parameter: string) => void;
  onRestart: () => void;
};

const Answered = ({ passed, onChange, onRestart }: AnsweredProps) => (
  <>
    <h3>{words.jawaban}</h3>
    <dl class="answered">
      {passed.map(({ question: { parameter, ask }, answer: { label } }) => (
        <div key={parameter}>
          <dt>{ask}</dt>
          <dd>
            {label}{' '}
            <button
              type="button"
              class="no-print"
              aria-label={fill(words.ubahJawaban, { pertanyaan: ask })}
              onClick={() => onChange(parameter)}
            >
              {words.ubah}
            </button>
          </dd>
        </div>
      ))}
    </dl>
    <p class="no-print">
      <button type="button" class="button plain small-button" onClick={onRestart}>
        {words.ulang}
      </button>
    </p>
  </>
);

/** Answers for goods that are named; otherwise asks one question after the other until the answers lead to a service, or to the plain word that there is none. */
export const Router = ({ data }: { data: RouterData }) => {
  const { heading, ready, goods, ask, walked, answer, restart } = useRouter(data);
  const found = useGoods(goods);
  const { passed, question, outcome, unknown } = walked;
  const asked = passed.length > 0 ? (question?.ask ?? outcome?.title) : undefined;
  useScreenTitle(goods !== undefined && found.name === 'ada' ? found.goods.name : asked);
  return (
    <>
      <section class="goods-search" aria-label={barang.judul}>
        <GoodsField onPick={ask} />
        {goods !== undefined && <GoodsAnswer state={found} id={goods} about={data.goods} heading={heading} />}
      </section>
      <section class="router" aria-labelledby="pemandu">
        <h2 id="pemandu">{barang.atau}</h2>
        {question && (
          <>
            <p class="small">{fill(words.pertanyaanKe, { nomor: passed.length + 1 })}</p>
            <h3 id="tanya" ref={goods === undefined ? heading : null} tabIndex={-1}>
              {question.ask}
            </h3>
            {question.hint && <p class="field-hint">{question.hint}</p>}
            {unknown && <p class="field-error">{words.tidakDikenal}</p>}
            <ul class="route-answers" aria-labelledby="tanya">
              {question.answers.map(({ value, label, hint }) => (
                <li key={value}>
                  <button type="button" disabled={!ready} onClick={() => answer(question.parameter, value)}>
                    <strong>{label}</strong>
                    {hint && <span class="field-hint">{hint}</span>}
                  </button>
                </li>
              ))}
            </ul>
          </>
        )}
        {outcome && <Outcome data={data} outcome={outcome} passed={passed} heading={heading} />}
        {passed.length > 0 && (
          <Answered
            passed={passed}
            onChange={(parameter) => answer(parameter, undefined)}
            onRestart={restart}
          />
        )}
      </section>
    </>
  );
};
