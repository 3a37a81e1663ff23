import { lazy, Suspense } from 'react';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { useText } from '../app/intl.tsx';
import { mapTexts } from '../messages/map.ts';
import './ground-choice.css';

const GroundForm = lazy(async () => ({ default: (await import('./ground-form.tsx')).GroundForm }));

/** The button and popover that choose the map's ground. `outer` is the style's address in use, null for the own ground. */
export function GroundChoice({ outer, onOuter }: { outer: string | null; onOuter: (url: string | null) => void }) {
  const t = useText(mapTexts);
  return (
    <DialogTrigger>
      <Button className="map-controls__button" aria-label={t('ground')}>
        <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
          <path
            d="M10 3 2.5 7 10 11l7.5-4zM3 10.5l7 3.7 7-3.7M3 13.8l7 3.7 7-3.7"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.5"
            strokeLinejoin="round"
          />
        </svg>
      </Button>
      <Popover className="map-ground" placement="left top">
        <Dialog className="map-ground__dialog" aria-label={t('ground')}>
          {({ close }) => (
            <Suspense fallback={<p>…</p>}>
              <GroundForm outer={outer} onOuter={onOuter} close={close} />
            </Suspense>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
