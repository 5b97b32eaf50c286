import { useEffect, useState } from 'preact/hooks';
import { berkas } from 'ui:id';
import { isBehind, loadBackupMark, type BackupMark } from '../../client/backup-mark.ts';
import type { Draft } from '../../domain/draft/draft.ts';
import { fill } from '../../i18n/fill.ts';
import { formatDate } from '../../i18n/format.ts';

/** Safari clears what a site keeps when it was not opened for seven days; no feature tells, only its own name does. */
const isSafari = (): boolean => /^((?!chrome|android|crios|fxios).)*safari/i.test(navigator.userAgent);

type Props = {
  drafts: readonly Draft[];
  /** Changes when a backup was made. */
  made: unknown;
};

/** Says when the last backup lacks something that stands here, and on Safari how soon that matters. */
export const BackupReminder = ({ drafts, made }: Props) => {
  const [mark, setMark] = useState<BackupMark | 'none' | undefined>(undefined);
  useEffect(() => {
    void loadBackupMark().then((loaded) => setMark((loaded.ok && loaded.value) || 'none'));
  }, [made]);
  const last = mark === 'none' ? undefined : mark;
  if (mark === undefined || !isBehind(last, drafts)) return null;
  return (
    <p class="note" data-backup={last ? 'lama' : 'belum-ada'}>
      {last
        ? fill(berkas.cadangan.lama, { tanggal: formatDate(last.at.slice(0, 10)) })
        : berkas.cadangan.belumAda}{' '}
      {isSafari() && `${berkas.cadangan.safari} `}
      <a href="#cadangan">{berkas.cadangan.keCadangan}</a>
    </p>
  );
};
