import { Label, Radio, RadioGroup } from 'react-aria-components';
import { useText } from '../app/intl.tsx';
import './edition-switch.css';
import { filtersTexts } from '../messages/filters.ts';

/** The provinces before 01/07/2025 and those since. */
const editions = ['2025', '2024'] as const;
export type Edition = (typeof editions)[number];

export function EditionSwitch({ edition, onChange }: { edition: Edition; onChange: (edition: Edition) => void }) {
  const t = useText(filtersTexts);
  return (
    <RadioGroup
      className="edition-switch"
      orientation="horizontal"
      value={edition}
      onChange={(value) => onChange(value === '2024' ? '2024' : '2025')}
    >
      <Label className="visually-hidden">{t('edition')}</Label>
      {editions.map((value) => (
        <Radio key={value} value={value} className="edition-switch__choice">
          {t(`edition${value}`)}
        </Radio>
      ))}
    </RadioGroup>
  );
}
