import { certainties, keysOf } from '../../db/vocabulary.ts';
import { useLocal, useText } from '../app/intl.tsx';
import { exampleSwatches } from '../map/certainty-swatches.ts';
import { Swatch } from '../map/swatch.tsx';
import './about-page.css';
import { drawingTexts } from '../messages/drawing.ts';

/** Where the ministry's circular on planning maps can be read. */
const CIRCULAR =
  'https://thuvienphapluat.vn/van-ban/Xay-dung-Do-thi/Thong-tu-04-2023-TT-BKHDT-yeu-cau-noi-dung-va-ky-thuat-cua-co-so-du-lieu-ho-so-quy-hoach-571327.aspx';

/** How symbol, corridor, alignment and survey are drawn, how far each may be believed, and why. */
export function DrawingPage() {
  const t = useText(drawingTexts);
  const local = useLocal();
  return (
    <div className="about">
      <h1>{t('heading')}</h1>
      <p className="about__text">{t('intro')}</p>
      <dl>
        {keysOf(certainties).map((certainty) => (
          <div key={certainty} className="about__entry">
            <dt>
              <span className="about__example" role="img" aria-label={t('example', { name: local(certainties[certainty].label) })}>
                {exampleSwatches[certainty].map((swatch) => (
                  <Swatch key={swatch.form} swatch={swatch} />
                ))}
              </span>
              {local(certainties[certainty].label)}
            </dt>
            <dd>
              <p className="about__definition">{local(certainties[certainty].definition)}</p>
              <p>{t(certainty)}</p>
            </dd>
          </div>
        ))}
      </dl>
      <h2>{t('accuracyHeading')}</h2>
      <p className="about__text">{t('accuracyText')}</p>
      <p className="about__text">{t('lengthText')}</p>
      <h2>{t('whyHeading')}</h2>
      <p className="about__text">
        {t('why')}{' '}
        <a href={CIRCULAR} target="_blank" rel="noreferrer">
          {t('whySource')}
          <span className="visually-hidden"> ({t('newTab')})</span>
        </a>
      </p>
    </div>
  );
}
