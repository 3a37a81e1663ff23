import { useText } from '../app/intl.tsx';
import { projectTexts } from '../messages/project.ts';
import { SourceRows } from '../parts/source-rows.tsx';
import { claimSource } from './claim-source.ts';
import type { ClaimView } from './page-data.ts';

/** The answer to "from where?" of one claim. */
export function SourceNote({ claim }: { claim: ClaimView }) {
  const t = useText(projectTexts);
  const { kind, number } = claim.document;
  return <SourceRows source={claimSource(claim)} number={kind === 'plan' ? (number ?? t('noNumber')) : undefined} />;
}
