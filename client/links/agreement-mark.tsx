import type { ProjectLink } from './link-data.ts';

/** Two discs, the clause's and the drawing's: filled where it says so, open where it does not. Words stand beside it. */
export function AgreementMark({ agreement }: { agreement: ProjectLink['agreement'] }) {
  return (
    <svg className="agreement-mark" viewBox="0 0 20 10" aria-hidden="true">
      <circle cx="5" cy="5" r="3.8" className={agreement === 'drawn' ? undefined : 'agreement-mark__full'} />
      <circle cx="15" cy="5" r="3.8" className={agreement === 'stated' ? undefined : 'agreement-mark__full'} />
    </svg>
  );
}
