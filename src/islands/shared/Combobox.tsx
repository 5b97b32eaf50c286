import { useEffect, useRef, useState } from 'preact/hooks';
import { describedBy, Field, type FieldProps } from './Field.tsx';

/** One thing to choose; `note` is a second, quieter line. */
export type ComboboxOption = { id: string; label: string; note?: string };

type Props<O extends ComboboxOption> = Omit<FieldProps, 'error'> & {
  /** Names the list of options. */
  listLabel: string;
  typed: string;
  onType: (typed: string) => void;
  /** What the typed text offers, best first; asked at every key. */
  find: (typed: string) => readonly O[];
  onPick: (option: O) => void;
  /** Said aloud and shown below the field, e.g. how many options there are, or that none fits. */
  status: (count: number) => string;
  /** Called when the visitor comes to the field: the moment to load what `find` needs. */
  onWanted?: () => void;
  placeholder?: string;
  /** Something is offered before anything is typed, e.g. what was chosen before. */
  offersUntyped?: boolean;
};

/**
 * A field that offers what the typed text may mean (WAI-ARIA APG, editable combobox with a listbox popup). The focus
 * stays in the field: the best option is marked, arrows move the mark, Enter takes what is marked, Escape closes the
 * list, and once more empties the field.
 */
export const Combobox = <O extends ComboboxOption>({
  listLabel,
  typed,
  onType,
  find,
  onPick,
  status,
  onWanted,
  placeholder,
  offersUntyped = false,
  ...field
}: Props<O>) => {
  const { id } = field;
  const [open, setOpen] = useState(typed !== '');
  const [active, setActive] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  const isAsked = open && (offersUntyped || typed.trim() !== '');
  const options = isAsked ? find(typed) : [];
  const optionId = (index: number) => `${id}-pilihan-${index}`;
  const expanded = options.length > 0;

  useEffect(() => {
    if (expanded) document.getElementById(optionId(active))?.scrollIntoView({ block: 'nearest' });
    // eslint-disable-next-line react-hooks/exhaustive-deps -- follows the arrow keys, not the typing
  }, [active]);

  // What was typed before the script came to life is taken over.
  useEffect(() => {
    const early = input.current?.value ?? '';
    if (early === '' || early === typed) return;
    setOpen(true);
    onWanted?.();
    onType(early);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- only as the script comes to life
  }, []);

  const show = (shown: boolean) => {
    setOpen(shown);
    setActive(0);
  };
  const pick = (option: O) => {
    show(false);
    onPick(option);
  };
  const step = (by: number) => {
    if (expanded) setActive((active + by + options.length) % options.length);
    else show(true);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    const chosen = options[active];
    if (event.key === 'ArrowDown') step(1);
    else if (event.key === 'ArrowUp') step(-1);
    else if (event.key === 'Enter' && chosen) pick(chosen);
    else if (event.key === 'Escape' && expanded) show(false);
    else if (event.key === 'Escape' && typed !== '') onType('');
    else return;
    event.preventDefault();
  };

  return (
    <Field {...field}>
      <div class="combobox">
        <input
          ref={input}
          id={id}
          type="text"
          role="combobox"
          aria-autocomplete="list"
          aria-haspopup="listbox"
          aria-expanded={expanded}
          aria-controls={`${id}-pilihan`}
          {...(expanded ? { 'aria-activedescendant': optionId(active) } : {})}
          aria-describedby={describedBy(field)}
          value={typed}
          placeholder={placeholder}
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          onFocus={() => {
            if (offersUntyped) show(true);
            onWanted?.();
          }}
          onInput={(event) => {
            show(true);
            onWanted?.();
            onType(event.currentTarget.value);
          }}
          onKeyDown={onKeyDown}
          onBlur={() => show(false)}
        />
        <ul id={`${id}-pilihan`} role="listbox" aria-label={listLabel} hidden={!expanded}>
          {options.map((option, index) => (
            // eslint-disable-next-line jsx-a11y-x/click-events-have-key-events -- the field keeps the focus and hears the keys
            <li
              key={option.id}
              id={optionId(index)}
              role="option"
              aria-selected={index === active}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => pick(option)}
            >
              {option.label}
              {option.note && <span class="field-hint">{option.note}</span>}
            </li>
          ))}
        </ul>
      </div>
      <p aria-live="polite" class="field-hint">
        {isAsked ? status(options.length) : ''}
      </p>
    </Field>
  );
};
