import { ChoiceFacet } from './choice-facet.tsx';
import { usePlans } from './use-plans.ts';

/** The plans; reports are hundreds and are reached through the documents view. */
export function DocumentFacet() {
  const plans = usePlans();
  return <ChoiceFacet field="document" groups={[{ options: plans.map(({ id, label }) => ({ value: id, label })) }]} />;
}
