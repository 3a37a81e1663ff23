import { useState } from 'react';
import { Button, Dialog, DialogTrigger, Form, Heading, Input, Label, Popover, Radio, RadioGroup, Text, TextField } from 'react-aria-components';
import { useText } from '../app/intl.tsx';
import { mapTexts } from '../messages/map.ts';
import '../parts/radio-mark.css';
import './ground-choice.css';
import { isStyleAddress } from './outer-ground.ts';

/** The button and popover that choose the map's ground. `outer` is the style's address in use, null for the own ground. */
export function GroundChoice({ outer, onOuter }: { outer: string | null; onOuter: (url: string | null) => void }) {
  const t = useText(mapTexts);
  const [kind, setKind] = useState(outer === null ? 'own' : 'outer');
  const [refused, setRefused] = useState(false);
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
        <Dialog className="map-ground__dialog">
          {({ close }) => (
            <>
              <Heading slot="title" className="map-ground__title">
                {t('ground')}
              </Heading>
              <RadioGroup
                aria-label={t('ground')}
                value={kind}
                onChange={(value) => {
                  setKind(value);
                  if (value === 'own') onOuter(null);
                }}
              >
                <Radio className="radio-mark" value="own">
                  {t('groundOwn')}
                </Radio>
                <Radio className="radio-mark" value="outer">
                  {t('groundOuter')}
                </Radio>
              </RadioGroup>
              {kind === 'outer' && (
                <Form
                  className="map-ground__form"
                  onSubmit={(event) => {
                    event.preventDefault();
                    const address = String(new FormData(event.currentTarget).get('address')).trim();
                    if (!isStyleAddress(address)) return setRefused(true);
                    onOuter(address);
                    close();
                  }}
                >
                  <TextField
                    name="address"
                    type="text"
                    inputMode="url"
                    defaultValue={outer ?? ''}
                    isInvalid={refused}
                    onChange={() => setRefused(false)}
                  >
                    <Label>{t('groundAddress')}</Label>
                    <Input className="map-ground__input" placeholder="https://" />
                    <Text slot="description" className={refused ? 'map-ground__error' : undefined}>
                      {refused ? t('groundBad') : t('groundHint')}
                    </Text>
                  </TextField>
                  <Button type="submit" className="action action--framed">
                    {t('groundUse')}
                  </Button>
                </Form>
              )}
            </>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
