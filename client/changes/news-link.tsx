import { Link } from '@tanstack/react-router';
import { useText } from '../app/intl.tsx';
import { changesTexts } from '../messages/changes.ts';
import './bell.css';
import { shellTexts } from '../messages/shell.ts';
import { newsSearch } from './news-search.ts';
import { useNews } from './use-news.ts';

/** In the menu of a phone: the way to what has changed since the last look, which marks it as seen. */
export function NewsLink({ onFollow }: { onFollow: () => void }) {
  const t = useText(changesTexts);
  const shell = useText(shellTexts);
  const { since, unseen, markSeen } = useNews();
  const follow = () => {
    markSeen();
    onFollow();
  };
  return (
    <Link className="bell__link" to="/changes" search={newsSearch(since)} onClick={follow}>
      {unseen > 0 ? t('menuNew', { count: unseen }) : shell('changes')}
    </Link>
  );
}
