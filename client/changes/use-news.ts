import { skipToken, useQuery } from '@tanstack/react-query';
import { todayInVietnam } from '../../db/clock.ts';
import { useTRPC } from '../api.ts';
import { useLastLook } from './last-look.ts';

/** How many changes the bell tells. */
const FIRST = 5;

/** What has changed in the whole catalogue since the last look; nothing is asked for on the first visit. */
export function useNews() {
  const trpc = useTRPC();
  const { since, isSeen, markSeen } = useLastLook();
  const to = todayInVietnam();
  const news = useQuery(trpc.changes.between.queryOptions(since === null ? skipToken : { from: since, to, filter: {}, limit: FIRST }));
  return { since, to, news, unseen: isSeen ? 0 : (news.data?.total ?? 0), markSeen };
}
