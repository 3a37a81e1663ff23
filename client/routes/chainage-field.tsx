import { type FormEvent, useId, useState } from 'react';
import { ChainageError, formatChainage, parseChainage, positionAt } from '../../geo/chainage.ts';
import { chainageMessage } from '../../server/inputs/chainage.ts';
import { locales, useText } from '../app/intl.tsx';
import { routesTexts } from '../messages/routes.ts';
import { useView } from '../state/view.ts';
import type { OpenRoute } from './open-route.ts';

/** A field for a kilometre post: the map goes to it and shows it. What cannot be a post of this road is refused with the reason. */
export function ChainageField({ open: { id, ref, route } }: { open: OpenRoute }) {
  const t = useText(routesTexts);
  const { lang, post, setPost } = useView();
  const fieldId = useId();
  const shown = post?.route === id ? post.metres : undefined;
  const [typed, setTyped] = useState<string | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const value = typed ?? (shown === undefined ? '' : formatChainage(shown));
  // An address may bring a post that the road does not have.
  const problem = refused ?? (shown === undefined ? null : reason(formatChainage(shown)));

  function reason(text: string): string | null {
    try {
      positionAt(route, parseChainage(text));
      return null;
    } catch (error) {
      if (error instanceof ChainageError) return chainageMessage(error.problem, lang, text.trim(), route);
      throw error;
    }
  }
  const show = (event: FormEvent) => {
    event.preventDefault();
    const why = reason(value);
    setRefused(why);
    if (why !== null) return;
    setTyped(null);
    setPost({ route: id, metres: Math.round(parseChainage(value)) });
  };
  return (
    <form className="chainage__form" onSubmit={show}>
      <label htmlFor={fieldId}>{t('field', { ref })}</label>
      <div className="chainage__entry">
        <input
          id={fieldId}
          value={value}
          placeholder={t('hint')}
          maxLength={40}
          autoComplete="off"
          aria-invalid={problem !== null}
          aria-describedby={`${fieldId}-answer`}
          onChange={({ target }) => {
            setTyped(target.value);
            setRefused(null);
          }}
        />
        <button type="submit" className="action">
          {t('show')}
        </button>
      </div>
      <p id={`${fieldId}-answer`} role="status" className={problem === null ? 'chainage__answer' : 'chainage__answer chainage__answer--refused'}>
        {problem ??
          (shown !== undefined && t('shown', { post: `${ref} ${formatChainage(shown)}`, position: degrees(positionAt(route, shown), lang) }))}
      </p>
    </form>
  );
}

function degrees(position: number[], lang: keyof typeof locales): string {
  const write = (n = 0) => `${n.toLocaleString(locales[lang], { minimumFractionDigits: 5, maximumFractionDigits: 5 })}°`;
  return position
    .slice(0, 2)
    .map(write)
    .join(lang === 'vi' ? '; ' : ', ');
}
