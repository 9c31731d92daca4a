/** A cursor over the bytes of a .dta file: reads forward, and throws where the file is not what it must be. */
export class DtaBytes {
  readonly #view: DataView;
  #at = 0;
  littleEndian = true;
  readonly bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  get at(): number {
    return this.#at;
  }

  fail(what: string): never {
    throw new Error(`not a .dta file of format 118: ${what} at byte ${this.#at}`);
  }

  take(length: number): Uint8Array {
    if (length < 0 || this.#at + length > this.bytes.length) this.fail(`${length} bytes wanted, the file ends`);
    const part = this.bytes.subarray(this.#at, this.#at + length);
    this.#at += length;
    return part;
  }

  tag(text: string): void {
    if (!this.ahead(text)) this.fail(`expected ${text}`);
    this.#at += text.length;
  }

  ahead(text: string): boolean {
    return Buffer.from(this.bytes.subarray(this.#at, this.#at + text.length)).toString("latin1") === text;
  }

  whole(bytes: 1 | 2 | 4 | 6 | 8): number {
    const part = [...this.take(bytes)];
    return (this.littleEndian ? part.reverse() : part).reduce((sum, byte) => sum * 256 + byte, 0);
  }

  number(type: "byte" | "int" | "long" | "float" | "double"): number {
    const from = this.#at;
    this.take({ byte: 1, int: 2, long: 4, float: 4, double: 8 }[type]);
    if (type === "byte") return this.#view.getInt8(from);
    if (type === "int") return this.#view.getInt16(from, this.littleEndian);
    if (type === "long") return this.#view.getInt32(from, this.littleEndian);
    if (type === "float") return this.#view.getFloat32(from, this.littleEndian);
    return this.#view.getFloat64(from, this.littleEndian);
  }

  text(length: number): string {
    try {
      return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(this.take(length));
    } catch (error) {
      if (error instanceof TypeError) return this.fail("text that is not UTF-8");
      throw error;
    }
  }

  /** A text in a field of fixed width, ended by a zero; what follows the zero is zeros too. */
  padded(width: number, mustEnd: boolean): string {
    const field = this.text(width);
    const end = field.indexOf("\0");
    if (end === -1) return mustEnd ? this.fail(`a field of ${width} bytes without its closing zero`) : field;
    if (/[^\0]/.test(field.slice(end))) this.fail("bytes after the closing zero");
    return field.slice(0, end);
  }
}
