import { Label, Radio, RadioGroup } from 'react-aria-components';
import { criterionNames } from '../../db/parks/criteria.ts';
import { useText } from '../app/intl.tsx';
import '../filters/edition-switch.css';
import { formatNumber } from '../format.ts';
import { parksTexts } from '../messages/parks.ts';
import { useView } from '../state/view.ts';
import { changed } from './search-change.ts';
import './unknown-switch.css';
import type { ParksPage } from './use-parks.ts';

/** Of how many parks nobody states what is asked for, by criterion, and whether they stay. Nothing while all is known. */
export function UnknownSwitch({ unknown }: { unknown: ParksPage['unknown'] }) {
  const t = useText(parksTexts);
  const { parks, setParks, lang } = useView();
  const isDropping = parks.unknown === 'drop';
  if (unknown.parks === 0 && !isDropping) return null;
  const by = criterionNames.flatMap((name) => {
    const count = unknown.byCriterion[name];
    return count === undefined ? [] : [`${t(name).toLocaleLowerCase(lang)} ${formatNumber(count, lang)}`];
  });
  return (
    <div className="unknown-switch">
      <RadioGroup
        className="edition-switch"
        orientation="horizontal"
        value={isDropping ? 'drop' : 'keep'}
        onChange={(value) => setParks(changed(parks, { unknown: value === 'drop' ? 'drop' : undefined }) ?? parks)}
      >
        <Label className="unknown-switch__label">{t('unknown')}</Label>
        <Radio value="keep" className="edition-switch__choice">
          {t('keep')}
        </Radio>
        <Radio value="drop" className="edition-switch__choice">
          {t('drop')}
        </Radio>
      </RadioGroup>
      {unknown.parks > 0 && (
        <p role="status">
          {t(unknown.treatment === 'dropped' ? 'unknownDropped' : 'unknownKept', { count: unknown.parks, by: by.join(lang === 'zh' ? '，' : ', ') })}
        </p>
      )}
    </div>
  );
}
