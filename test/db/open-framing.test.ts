import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { settle, type Unit, UnitReader } from '../../db/embedded/framing.ts';

function message(letter: string, body = ''): Buffer {
  const bytes = Buffer.alloc(5 + Buffer.byteLength(body));
  bytes.write(letter, 0, 'latin1');
  bytes.writeInt32BE(bytes.length - 1, 1);
  bytes.write(body, 5);
  return bytes;
}

const startup = Buffer.from([0, 0, 0, 9, 0, 3, 0, 0, 0]);
const ready = (status: string) => message('Z', status);
const letters = (bytes: Buffer) => {
  const found: string[] = [];
  for (let at = 0; at < bytes.length; at += 1 + bytes.readInt32BE(at + 1)) found.push(String.fromCharCode(bytes[at] ?? 0));
  return found.join('');
};

describe('UnitReader', () => {
  const step = fc.tuple(fc.constantFrom('Q', 'S', 'H', 'P', 'B', 'D', 'E', 'C'), fc.string({ maxLength: 40 }));

  it('reads the same units however the stream is cut', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), fc.array(fc.nat(400), { maxLength: 20 }), (steps, cuts) => {
        const stream = Buffer.concat([startup, ...steps.map(([letter, body]) => message(letter, body))]);
        const whole = new UnitReader().push(stream);
        const reader = new UnitReader();
        const cutAt = [0, ...cuts.map((c) => c % (stream.length + 1)), stream.length].sort((a, b) => a - b);
        const pieces: Unit[] = cutAt.slice(1).flatMap((end, i) => reader.push(stream.subarray(cutAt[i], end)));
        expect(pieces.map((u) => [u.kind, u.bytes.toString('hex')])).toEqual(whole.map((u) => [u.kind, u.bytes.toString('hex')]));
        const last = steps.findLastIndex(([letter]) => 'QSH'.includes(letter));
        const expected = Buffer.concat([startup, ...steps.slice(0, last + 1).map(([l, b]) => message(l, b))]);
        expect(Buffer.concat(whole.map((u) => u.bytes))).toEqual(expected);
      }),
    );
  });

  it('keeps parse, bind and execute together with their sync', () => {
    const units = new UnitReader().push(
      Buffer.concat([startup, message('P'), message('D'), message('H'), message('B'), message('E'), message('S'), message('Q', 'x\0')]),
    );
    expect(units.map((u) => u.kind)).toEqual(['startup', 'flush', 'sync', 'query']);
  });

  it('stops at the goodbye', () => {
    const reader = new UnitReader();
    expect(reader.push(Buffer.concat([startup, message('X'), message('Q')]))).toHaveLength(1);
    expect(reader.ended).toBe(true);
  });
});

describe('settle', () => {
  it('leaves one ReadyForQuery, the last, at the end of a sync', () => {
    const reply = settle('sync', Buffer.concat([message('E'), ready('E'), ready('I')]));
    expect(letters(reply.bytes)).toBe('EZ');
    expect(reply.bytes.at(-1)).toBe('I'.charCodeAt(0));
    expect(reply).toMatchObject({ failed: true, lost: false });
  });

  it('leaves none at a flush', () => {
    expect(letters(settle('flush', Buffer.concat([message('E'), ready('I')])).bytes)).toBe('E');
    expect(settle('flush', message('1'))).toMatchObject({ failed: false, lost: false });
  });

  it('sees a statement that was given up', () => {
    expect(settle('query', Buffer.alloc(0)).lost).toBe(true);
    const warning = message('N', 'SWARNING\0C01000\0Msnapshot still active\0RAtEOXact_Snapshot\0\0');
    expect(settle('query', Buffer.concat([message('T'), warning, message('C'), ready('I')])).lost).toBe(true);
    const notice = message('N', 'SNOTICE\0Mrelation exists, skipping\0Rtransform\0\0');
    expect(settle('query', Buffer.concat([notice, message('C'), ready('I')])).lost).toBe(false);
  });
});
