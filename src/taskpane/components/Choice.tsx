import { Field, makeStyles, Select } from '@fluentui/react-components';

const useStyles = makeStyles({
  // A long name is cut short rather than widening the list beyond its card.
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
});

interface Option<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

interface Props<Value extends string> {
  readonly label: string;
  readonly options: readonly Option<Value>[];
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
}

/** One of several, from a list. With nothing to choose between there is no list. */
export function Choice<Value extends string>({ label, options, chosen, onChoose }: Props<Value>) {
  const styles = useStyles();
  if (options.length < 2) return null;
  return (
    <Field className={styles.field} label={label} size="small">
      <Select
        size="small"
        value={chosen}
        onChange={(_, { value }) => {
          const option = options.find((candidate) => candidate.value === value);
          if (option !== undefined) onChoose(option.value);
        }}
      >
        {options.map(({ value, label: words }) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </Select>
    </Field>
  );
}
