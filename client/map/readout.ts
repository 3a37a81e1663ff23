/** What the corner of the map shows: centre latitude and zoom for the scale, and where the pointer is. */
export type Readout = { lat: number; zoom: number; pointer: { lon: number; lat: number } | null };

/** A value that changes many times a second, outside React; at most one notice a frame. */
export class ReadoutStore {
  #value: Readout = { lat: 16, zoom: 5, pointer: null };
  readonly #listeners = new Set<() => void>();
  #frame = 0;

  readonly read = (): Readout => this.#value;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  change(patch: Partial<Readout>): void {
    this.#value = { ...this.#value, ...patch };
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      for (const listener of this.#listeners) listener();
    });
  }
}
