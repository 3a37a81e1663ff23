import type { ReactNode } from 'react';
import type { ComparedPark } from './comparison.ts';

/** Makes the rows of a table with a column a park: what, then the value of each. */
export const parkRow =
  (parks: readonly ComparedPark[], labelClass: string) => (label: string, cell: (park: ComparedPark, i: number) => ReactNode) => (
    <tr key={label}>
      <th scope="row" className={labelClass}>
        {label}
      </th>
      {parks.map((park, i) => (
        <td key={park.id}>{cell(park, i)}</td>
      ))}
    </tr>
  );
