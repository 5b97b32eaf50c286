import { useEffect, useRef, useState } from 'preact/hooks';
import { lampiran } from 'ui:id';
import {
  runningAt,
  startAttaching,
  type Running,
  type SlotProgress,
} from '../../../client/attachments/running.ts';
import { dropOriginal, loadFile } from '../../../client/attachments/store.ts';
import type { StoredFile } from '../../../client/attachments/stored.ts';
import type { FileLimits } from '../../../domain/attachment/limits.ts';
import type { AttachedFile, FilePlace } from '../../../domain/submission/application.ts';
import { fill } from '../../../i18n/fill.ts';
import { problemText, type SlotProblem } from './problem-text.ts';

/** What a place for a file needs to know. */
export type AttachmentProps = {
  /** Draft the file belongs to; empty while none is open, and then nothing can be attached. */
  draftId: string;
  place: FilePlace;
  /** Name of the slot as the portal prints it. */
  label: string;
  limits: FileLimits;
  /** What the application says is attached here. */
  attached: AttachedFile | undefined;
  /** Tells what is attached here now; also after the screen was left, when a photo took longer. */
  onChange: (file: AttachedFile | undefined) => void;
};

/** What is attached here, with its bytes. */
export type ShownFile = { readonly attached: AttachedFile; readonly kept: StoredFile };

/** The file of one place: what is there, what is on its way, what went wrong, and how to take it back. */
export const useAttachment = ({ draftId, place, label, limits, attached, onChange }: AttachmentProps) => {
  const [shown, setShown] = useState<ShownFile | undefined>(undefined);
  const [progress, setProgress] = useState<SlotProgress | undefined>(undefined);
  const [error, setError] = useState<string | undefined>(undefined);
  const [said, setSaid] = useState('');
  /** What can be brought back: a file that was removed or replaced. */
  const [before, setBefore] = useState<AttachedFile | undefined>(undefined);
  const isMounted = useRef(true);

  const say = (sentence: string, problem?: string) => {
    setSaid(sentence);
    setError(problem);
  };
  const refuse = (problem: SlotProblem, bytes = 0) => {
    if (problem === 'dibatalkan') return say(lampiran.masalah.dibatalkan);
    say('', [problemText(problem, limits, bytes), attached && lampiran.tetap].filter(Boolean).join(' '));
  };

  const follow = async (running: Running, bytes: number) => {
    setProgress(running.progress);
    running.onProgress = setProgress;
    const result = await running.ended;
    if (!isMounted.current) return;
    setProgress(undefined);
    if (!result.ok) return refuse(result.error, bytes);
    setBefore(attached);
    const { unkept } = result.value;
    say(fill(lampiran.terlampir, { berkas: label }), unkept && lampiran.tidakTersimpan[unkept]);
  };

  useEffect(() => {
    isMounted.current = true;
    const running = runningAt(draftId, place);
    if (running) void follow(running, 0);
    return () => {
      isMounted.current = false;
    };
  }, []);

  useEffect(() => {
    if (!attached) return setShown(undefined);
    let isLatest = true;
    void loadFile(attached.sha256).then((loaded) => {
      if (!isLatest) return;
      const kept = loaded.ok ? loaded.value : undefined;
      setShown(kept && { attached, kept });
      // What the draft says stays: a device that does not answer now may do so later.
      if (!kept) say('', problemText('hilang', limits, 0));
    });
    return () => {
      isLatest = false;
    };
  }, [attached]);

  const choose = async (files: readonly File[]) => {
    if (draftId === '' || runningAt(draftId, place)) return;
    const [file, another] = files;
    if (!file) return refuse('tanpa-berkas');
    if (another) return refuse('lebih-dari-satu');
    say('');
    const running = startAttaching(draftId, place, file, limits);
    const told = follow(running, file.size);
    const result = await running.ended;
    if (result.ok) {
      const { fileName, mediaType, bytes, sha256 } = result.value.meta;
      onChange({ ...place, fileName, mediaType, bytes, sha256 });
    }
    await told;
  };
  const remove = () => {
    setBefore(attached);
    say(fill(lampiran.dihapus, { berkas: label }));
    onChange(undefined);
  };
  const undo = () => {
    if (!before) return;
    setBefore(undefined);
    say(fill(lampiran.dikembalikan, { berkas: label }));
    onChange(before);
  };
  /** Keeps the smaller photo for good and lets go of the one it was made from. */
  const confirm = async () => {
    if (!shown) return;
    const dropped = await dropOriginal(shown.attached.sha256);
    if (!dropped.ok) return say('', lampiran.tidakTersimpan[dropped.error]);
    const { original: _, ...kept } = shown.kept;
    setShown({ ...shown, kept });
    setBefore(undefined);
    say(lampiran.dipakai);
  };

  const cancel = () => runningAt(draftId, place)?.abort();
  return { shown, progress, error, said, before, choose, cancel, remove, undo, confirm };
};
