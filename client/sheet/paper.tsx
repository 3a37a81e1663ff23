import { useQuery } from '@tanstack/react-query';
import type { ReactNode, Ref } from 'react';
import { useTRPC } from '../api.ts';
import { useText } from '../app/intl.tsx';
import { Notices } from '../app/notices.tsx';
import { sheetTexts } from '../messages/sheet.ts';
import { PaperFooter } from './paper-footer.tsx';
import './paper-view.css';
import './paper.css';
import './borrowed.css';

type Props = {
  /** The way to where the page came from. */
  back: ReactNode;
  /** The address that is printed but for the version of the data; null while the page is not known. */
  address: ((version: string) => string) | null;
  /** Ids of the documents that are cited. */
  cited?: readonly string[];
  /** Nothing is still to come: it may be printed. */
  isReady: boolean;
  /** What must fit the page's height. */
  paper: Ref<HTMLDivElement>;
  children: ReactNode;
  /** What stands on a second page, where there is one; the foot then stands there. */
  second?: { paper: Ref<HTMLDivElement>; children: ReactNode };
  /** What is said once it may be printed, where it is not one page. */
  readyText?: string;
};

/** One A4 page, or two, as it will be printed, under a bar with what only a screen needs. */
export function Paper({ back, address, cited = [], isReady, paper, children, second, readyText }: Props) {
  const t = useText(sheetTexts);
  const { data } = useQuery(useTRPC().version.queryOptions());
  const ready = isReady && data !== undefined;
  const foot = address && data && <PaperFooter address={address(data.dataVersion)} version={data.dataVersion} cited={cited} />;
  return (
    <div className="paper-view">
      <div className="paper-view__bar">
        {back}
        <span className="paper-view__state" role="status">
          {ready ? (readyText ?? t('ready')) : t('waiting')}
        </span>
        <button type="button" className="action action--framed" disabled={!ready} onClick={() => window.print()}>
          {t('print')}
        </button>
      </div>
      <Notices />
      <main className="paper-view__desk">
        <article className="paper" data-ready={ready}>
          <div className="paper__page" ref={paper}>
            {children}
            {!second && foot}
          </div>
        </article>
        {second && (
          <article className="paper">
            <div className="paper__page" ref={second.paper}>
              {second.children}
              {foot}
            </div>
          </article>
        )}
      </main>
    </div>
  );
}
