import { useState } from 'preact/hooks';
import { nomorAju } from 'ui:id';
import {
  cleanApplicationNumber,
  isUsualApplicationNumber,
} from '../../domain/submission/identifiers/application-number.ts';
import { APPLICATION_NUMBER_LENGTH } from '../../schemas/vocabulary.ts';
import { TextField } from './TextField.tsx';

type Props = {
  id: string;
  hint: string;
  /** As it is kept, see `cleanApplicationNumber`. */
  value: string;
  onInput: (value: string) => void;
};

/** The No. Aju of an application, shown as typed and given on as it is kept. */
export const ApplicationNumberField = ({ id, hint, value, onInput }: Props) => {
  const [typed, setTyped] = useState(value);
  return (
    <TextField
      id={id}
      name="nomorAju"
      label={nomorAju.label}
      hint={hint}
      inputMode="numeric"
      maxLength={APPLICATION_NUMBER_LENGTH}
      value={cleanApplicationNumber(typed) === value ? typed : value}
      warning={value !== '' && !isUsualApplicationNumber(value) ? nomorAju.lain : undefined}
      onInput={(text) => {
        setTyped(text);
        onInput(cleanApplicationNumber(text));
      }}
    />
  );
};
