import { useText } from '../app/intl.tsx';
import { networkTexts } from '../messages/network.ts';
import { QueryFailure } from '../parts/query-failure.tsx';
import { AddsView } from './adds-view.tsx';
import { SLIPS } from './slip.ts';
import { SlipView } from './slip-view.tsx';
import { useEffects, useNetworkPage } from './use-network.ts';

/** What one project adds to the network, and what waits for it if it comes later. */
export function ProjectEffect({ project, years }: { project: string; years: number }) {
  const t = useText(networkTexts);
  const { setProject, setYears, carrier } = useNetworkPage();
  const { adds, dependants } = useEffects(project, years);
  const choices = [...new Set([...SLIPS, years])].sort((a, b) => a - b);
  return (
    <>
      <section className="network-page__section network-adds" aria-label={t('addsHeading', { id: project })} aria-busy={adds.isFetching}>
        <h2>{t('addsHeading', { id: project })}</h2>
        {adds.isPending && <p role="status">{t('loading')}</p>}
        {adds.error && <QueryFailure error={adds.error} notFound={t('noSuchProject', { id: project })} retry={() => void adds.refetch()} />}
        {adds.data?.drawn && <p className="network-page__note">{t('effectKey')}</p>}
        {adds.data && <AddsView project={project} adds={adds.data} carrier={carrier} />}
      </section>
      {!adds.error && (
        <section className="network-page__section network-slip" aria-label={t('slipHeading', { id: project })} aria-busy={dependants.isFetching}>
          <div className="network-page__row">
            <h2>{t('slipHeading', { id: project })}</h2>
            <label className="network-page__slip">
              {t('slipYears')}
              <select value={years} onChange={({ target }) => setYears(Number(target.value))}>
                {choices.map((n) => (
                  <option key={n} value={n}>
                    {t('years', { years: n })}
                  </option>
                ))}
              </select>
            </label>
          </div>
          {dependants.isPending && <p role="status">{t('loading')}</p>}
          {dependants.error && <QueryFailure error={dependants.error} retry={() => void dependants.refetch()} />}
          {dependants.data && <SlipView dependants={dependants.data} />}
        </section>
      )}
      <p className="network-page__section">
        <button type="button" className="action action--framed" onClick={() => setProject(null)}>
          {t('wholeNetwork')}
        </button>
      </p>
    </>
  );
}
