import { useText } from '../app/intl.tsx';
import { documentsTexts } from '../messages/documents.ts';

/** The page a report is at: its site in plain words, the whole address behind it. */
export function SourceAddress({ url }: { url: string }) {
  const t = useText(documentsTexts);
  const host = URL.canParse(url) ? new URL(url).host.replace(/^www\./, '') : url;
  return (
    <a className="documents__address" href={url} target="_blank" rel="noopener noreferrer" title={url} aria-label={t('openAddress', { host })}>
      {host} <span aria-hidden="true">↗</span>
    </a>
  );
}
