import { Link } from '@tanstack/react-router';
import { changeKinds } from '../../db/time-vocabulary.ts';
import { useLocal, useText } from '../app/intl.tsx';
import { formatDate } from '../format.ts';
import { changesTexts } from '../messages/changes.ts';
import { keepSearch } from '../parts/keep-search.ts';
import { QueryFailure } from '../parts/query-failure.tsx';
import { useView } from '../state/view.ts';
import { ChangeText } from './change-text.tsx';
import { newsSearch } from './news-search.ts';
import { useNews } from './use-news.ts';

/** The first few changes since the last look, and the way to all of them. */
export function News({ onFollow }: { onFollow: () => void }) {
  const t = useText(changesTexts);
  const local = useLocal();
  const { lang } = useView();
  const { since, to, news } = useNews();
  const date = (day: string) => formatDate(day, lang);
  return (
    <>
      <p className="bell__said">
        {since === null && t('firstVisit', { today: date(to) })}
        {since !== null && news.data && t(news.data.total === 0 ? 'noNews' : 'news', { count: news.data.total, since: date(since) })}
        {since !== null && news.isPending && t('loading')}
      </p>
      {news.error && !news.data && <QueryFailure error={news.error} retry={() => void news.refetch()} />}
      {news.data && news.data.total > 0 && (
        <ul className="bell__list">
          {news.data.changes.map((change) => (
            <li key={`${change.project.id} ${change.field}`}>
              <Link to="/projects/$id" params={{ id: change.project.id }} search={keepSearch} onClick={onFollow}>
                {local(change.project.name)}
              </Link>
              <span className="bell__change">
                {local(changeKinds[change.kind].label)}: <ChangeText change={change} />
              </span>
            </li>
          ))}
        </ul>
      )}
      <p className="bell__all">
        <Link to="/changes" search={newsSearch(since)} onClick={onFollow}>
          {t(news.data && news.data.total > 0 ? 'seeAll' : 'compareDays')}
        </Link>
      </p>
    </>
  );
}
