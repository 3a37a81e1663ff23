import { fields, isKeyOf } from '../../db/vocabulary.ts';
import { fieldValues } from './field-values.tsx';
import { useValueContext } from './value-context.ts';

/** A claim's value, written out; one that cannot be read is shown as it came, so that nothing is hidden. */
export function FieldValue({ field, value }: { field: string; value: unknown }) {
  const context = useValueContext();
  const written = isKeyOf(fields, field) ? fieldValues[field](value, context) : null;
  return written ?? <code className="field-value__raw">{JSON.stringify(value)}</code>;
}
