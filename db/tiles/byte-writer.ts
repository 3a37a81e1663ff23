/** From here on the runtime's own copying is quicker than byte after byte. */
const LONG = 400;

/** Bytes that are written one after another; the room for them is kept when they are written anew. */
export class ByteWriter {
  length = 0;

  constructor(public bytes: Uint8Array = new Uint8Array(4096)) {}

  /** Sees that so many more bytes have room: to be called before they are written. */
  room(more: number): void {
    if (this.length + more <= this.bytes.length) return;
    const grown = new Uint8Array(Math.max(2 * this.bytes.length, this.length + more));
    grown.set(this.bytes.subarray(0, this.length));
    this.bytes = grown;
  }

  byte(value: number): void {
    this.bytes[this.length++] = value;
  }

  /** A whole number from 0 to 2^32 - 1, as protobuf writes it. */
  varint(value: number): void {
    let rest = value;
    while (rest > 0x7f) {
      this.bytes[this.length++] = (rest & 0x7f) | 0x80;
      rest >>>= 7;
    }
    this.bytes[this.length++] = rest;
  }

  copy(source: Uint8Array, start: number, end: number): void {
    const { bytes, length } = this;
    this.length = length + end - start;
    if (end - start >= LONG) bytes.set(source.subarray(start, end), length);
    else for (let from = start, to = length; from < end; ) bytes[to++] = source[from++] as number;
  }
}

/** How many bytes a varint takes. */
export const varintLength = (value: number): number => (value < 0x80 ? 1 : value < 0x4000 ? 2 : value < 0x200000 ? 3 : value < 0x10000000 ? 4 : 5);
