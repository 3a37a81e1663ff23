import { formatMoney, formatQuantity, type Quantity } from '../format.ts';
import { useView } from '../state/view.ts';
import { NotStated } from './not-stated.tsx';

/** A sum in billions of đồng, as the reader's language writes it. */
export function Money({ billions }: { billions: Quantity | null }) {
  const { lang } = useView();
  return billions === null ? <NotStated /> : <>{formatQuantity(billions, (n) => formatMoney(n, lang))}</>;
}
