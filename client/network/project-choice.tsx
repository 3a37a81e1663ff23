import { kinds } from '../../db/vocabulary.ts';
import { useLocal, useText } from '../app/intl.tsx';
import { networkTexts } from '../messages/network.ts';
import { useCourses, useNetworkPage } from './use-network.ts';

/** Chooses the project whose part in the network is asked about. */
export function ProjectChoice() {
  const t = useText(networkTexts);
  const local = useLocal();
  const { project, setProject } = useNetworkPage();
  const courses = useCourses();
  const isListed = courses.some(({ rows }) => rows.some(({ id }) => id === project));
  return (
    <label className="network-page__choice">
      <span>{t('project')}</span>
      <select value={project ?? ''} onChange={({ target }) => setProject(target.value === '' ? null : target.value)}>
        <option value="">{t('noProject')}</option>
        {project !== undefined && !isListed && <option value={project}>{project}</option>}
        {courses.map(({ kind, rows }) => (
          <optgroup key={kind} label={local(kinds[kind].label)}>
            {rows.map(({ id, name }) => (
              <option key={id} value={id}>{`${id} ${local(name)}`}</option>
            ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}
