import { lampiran } from 'ui:id';

type Props = {
  id: string;
  label: string;
  isReplacing: boolean;
  describedBy: string | undefined;
  isWrong: boolean;
  onChoose: (files: readonly File[]) => void;
};

/** Only a convenience of the chooser: what a file is, its content says. */
const KINDS = '.pdf,.jpg,.jpeg,.png,application/pdf,image/jpeg,image/png';

/** A button that opens the device's own chooser, and on devices with a camera one that opens that. */
export const Chooser = ({ id, label, isReplacing, describedBy, isWrong, onChoose }: Props) => {
  const take = (input: HTMLInputElement) => {
    const files = [...(input.files ?? [])];
    input.value = '';
    if (files.length > 0) onChoose(files);
  };
  return (
    <>
      <label class="button plain">
        <input
          class="hidden-visually"
          type="file"
          id={id}
          accept={KINDS}
          aria-describedby={describedBy}
          aria-invalid={isWrong ? true : undefined}
          onChange={(event) => take(event.currentTarget)}
        />
        {isReplacing ? lampiran.ganti : lampiran.pilih}
        <span class="hidden-visually"> {label}</span>
      </label>
      <label class="button plain camera">
        <input
          class="hidden-visually"
          type="file"
          accept="image/jpeg"
          capture="environment"
          onChange={(event) => take(event.currentTarget)}
        />
        {lampiran.foto}
        <span class="hidden-visually"> {label}</span>
      </label>
    </>
  );
};
