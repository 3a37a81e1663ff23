import { languages } from '../../db/vocabulary.ts';
import { useView } from '../state/view.ts';
import { locales, useText } from './intl.tsx';
import './language-switch.css';
import { shellTexts } from '../messages/shell.ts';

/** How each language names itself; the short form is what the screen shows. */
const names = { vi: ['VI', 'Tiếng Việt'], en: ['EN', 'English'], zh: ['中', '中文'] } as const;

export function LanguageSwitch() {
  const t = useText(shellTexts);
  const { lang, setLanguage } = useView();
  return (
    <fieldset className="language-switch">
      <legend className="visually-hidden">{t('language')}</legend>
      {languages.map((language) => {
        const [short, name] = names[language];
        return (
          <button
            key={language}
            type="button"
            className="language-switch__choice"
            lang={locales[language]}
            title={name}
            aria-pressed={language === lang}
            onClick={() => setLanguage(language)}
          >
            {short} <span className="visually-hidden">{name}</span>
          </button>
        );
      })}
    </fieldset>
  );
}
