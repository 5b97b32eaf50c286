import { useEffect, useMemo, useState } from 'preact/hooks';
import type { SearchHit } from '../../search/hit.ts';
import { joinHits } from '../../search/join-hits.ts';
import { loadRanking, type Ranking } from '../../search/load-ranking.ts';
import type { Ranked } from '../../search/rank.ts';
import { searchPages } from '../../search/pagefind.ts';
import { writeAddress } from './address.ts';
import { useFullTextWanted } from './useFullTextWanted.ts';
import { useWanted } from './useWanted.ts';

/** What the search page shows; whether the full text is still to be asked, being asked, or has answered. */
export type SearchState =
  | { name: 'kosong' }
  | { name: 'mencari' }
  | { name: 'gagal' }
  | ({
      name: 'hasil';
      hits: SearchHit[];
      rest: 'belum' | 'sedang' | 'selesai';
    } & Pick<Ranked, 'meant' | 'outside' | 'asked'>);

type FullText = { of: string; hits: SearchHit[]; failed: boolean };

const PAUSE_MS = 250;

/** The small index answers each key at once; the full text is asked when the typing pauses, and adds below. */
export const useSearch = (base: string) => {
  const [wanted, setWanted] = useWanted();
  const [ranking, setRanking] = useState<Ranking>();
  const [failed, setFailed] = useState(false);
  const [fullText, setFullText] = useState<FullText>({ of: '', hits: [], failed: false });
  const { query, filters } = wanted;
  const key = writeAddress(wanted);
  const empty = query.trim() === '';

  useEffect(() => {
    if (ranking) return;
    loadRanking(base).then(
      (loaded) => setRanking(() => loaded),
      () => setFailed(true),
    );
  }, [base, ranking, query]);

  // eslint-disable-next-line react-hooks/exhaustive-deps -- `key` is the query with its filters
  const quick = useMemo(() => (ranking && !empty ? ranking(query, filters) : undefined), [ranking, key]);
  const fullTextWanted = useFullTextWanted(quick);
  const text = quick?.fullText ?? (failed ? query.trim() : '');
  const isOutside = quick?.outside !== undefined;
  const asked = !isOutside && (fullTextWanted.wanted || failed) ? text : '';

  useEffect(() => {
    if (asked === '') return undefined;
    let stale = false;
    const note = (hits: SearchHit[], missing = false) => {
      if (!stale) setFullText({ of: key, hits, failed: missing });
    };
    const timer = setTimeout(() => {
      searchPages(asked, filters, base).then(note, () => note([], true));
    }, PAUSE_MS);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- `key` is the query with its filters
  }, [asked, key, base]);

  const answered = fullText.of === key;
  const state = ((): SearchState => {
    if (empty) return { name: 'kosong' };
    if (!quick && !failed) return { name: 'mencari' };
    if (!quick && answered && fullText.failed) return { name: 'gagal' };
    const hits = joinHits(quick?.hits ?? [], answered ? fullText.hits : []);
    const pending = asked === '' ? 'belum' : 'sedang';
    const rest = answered || isOutside ? 'selesai' : pending;
    if (hits.length === 0 && rest === 'sedang') return { name: 'mencari' };
    return { ...quick, name: 'hasil', hits, rest };
  })();
  return { wanted, setWanted, state, fullTextWanted };
};
