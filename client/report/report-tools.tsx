import { type ReportInput, reportFile } from '../../server/inputs/report.ts';
import { useText } from '../app/intl.tsx';
import type { FacetPlace } from '../filters/place-groups.ts';
import { reportTexts } from '../messages/report.ts';
import { useView } from '../state/view.ts';

type Props = {
  input: ReportInput;
  provinces: readonly FacetPlace[];
  years: readonly number[];
  choose: (change: { place?: string; year?: number }) => void;
};

/** Which report, as a Word file and on paper. */
export function ReportTools({ input, provinces, years, choose }: Props) {
  const t = useText(reportTexts);
  const { lang } = useView();
  const { compare } = new Intl.Collator(lang === 'zh' ? 'zh' : 'vi');
  const of = (edition: string) => provinces.filter((p) => p.edition === edition).toSorted((a, b) => compare(a.name[lang], b.name[lang]));
  return (
    <div className="report__tools">
      <label>
        {t('province')}
        <select value={input.place} onChange={({ target }) => choose({ place: target.value })}>
          {(['2025', '2024'] as const).map((edition) => (
            <optgroup key={edition} label={t(edition === '2025' ? 'provinces34' : 'provinces63')}>
              {of(edition).map((province) => (
                <option key={province.id} value={province.id}>
                  {province.name[lang]}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
      <label>
        {t('year')}
        <select value={input.year} onChange={({ target }) => choose({ year: Number(target.value) })}>
          {years.map((year) => (
            <option key={year}>{year}</option>
          ))}
        </select>
      </label>
      <span className="report__ways">
        <a href={reportFile(input, lang)} download>
          {t('word')}
        </a>
        <button type="button" className="action action--framed" onClick={() => window.print()}>
          {t('print')}
        </button>
      </span>
    </div>
  );
}
