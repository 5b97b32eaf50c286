import { umum } from 'ui:id';
import type { Absent } from '../schemas/absent.ts';

/** Why a section has no content, as the pages say it. */
export const ABSENT_SENTENCE: Record<Absent['absent'], string> = {
  kosong: umum.kosong,
  'tidak-tercantum': umum.tidakTercantum,
  'tidak-berlaku': umum.tidakBerlaku,
  terpotong: umum.terpotong,
};
