import { useState } from 'react';
import { Button, Form, Heading, Input, Label, Radio, RadioGroup, Text, TextField } from 'react-aria-components';
import { useText } from '../app/intl.tsx';
import { mapTexts } from '../messages/map.ts';
import { Panel } from '../parts/panel.tsx';
import type { PanelProps } from '../parts/panel-button.tsx';
import '../parts/radio-mark.css';
import './ground-panel.css';
import { isStyleAddress } from './outer-ground.ts';

type Props = PanelProps & { outer: string | null; onOuter: (url: string | null) => void };

/** What chooses the map's ground: the own one, or the address of another style. */
export function GroundPanel({ outer, onOuter, ...panel }: Props) {
  const t = useText(mapTexts);
  const [kind, setKind] = useState(outer === null ? 'own' : 'outer');
  const [refused, setRefused] = useState(false);
  return (
    <Panel {...panel} className="map-ground" dialogClass="map-ground__dialog" placement="left top">
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
            panel.onClose();
          }}
        >
          <TextField name="address" type="text" inputMode="url" defaultValue={outer ?? ''} isInvalid={refused} onChange={() => setRefused(false)}>
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
    </Panel>
  );
}
