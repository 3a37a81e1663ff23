import { Button } from 'react-aria-components';
import { isKeyOf, projectTypes } from '../../db/vocabulary.ts';
import { useText } from '../app/intl.tsx';
import { mapTexts } from '../messages/map.ts';
import { setHovered } from '../state/hover.ts';
import { BadgeSwatch } from './badge-swatch.tsx';
import './chooser.css';
import type { Choice } from './events.ts';

/** Which of the projects under one click: a short list beside it. Escape closes it. */
export function Chooser({ choice, onChoose }: { choice: Choice; onChoose: (id: string | null) => void }) {
  const t = useText(mapTexts);
  const title = t('choose', { count: choice.projects.length });
  return (
    <div
      className="map-chooser"
      role="dialog"
      aria-label={title}
      style={{ insetInlineStart: `clamp(8px, ${choice.x + 8}px, 100% - 308px)`, insetBlockStart: `clamp(8px, ${choice.y + 8}px, 100% - 320px)` }}
      onKeyDown={(event) => event.key === 'Escape' && onChoose(null)}
    >
      <p className="map-chooser__title">{title}</p>
      <ul className="map-chooser__list">
        {choice.projects.map(({ id, name, kind, status, type, year }, i) => (
          <li key={id}>
            <Button
              className="map-chooser__item"
              autoFocus={i === 0}
              onPress={() => onChoose(id)}
              onHoverStart={() => setHovered(id)}
              onHoverEnd={() => setHovered(null)}
            >
              <BadgeSwatch kind={kind} status={status} type={isKeyOf(projectTypes, type) ? type : 'project'} />
              <span className="map-chooser__name">{name}</span>
              {year && <span className="map-chooser__year">{year}</span>}
            </Button>
          </li>
        ))}
      </ul>
      <Button className="action" onPress={() => onChoose(null)}>
        {t('close')}
      </Button>
    </div>
  );
}
