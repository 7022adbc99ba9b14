const FIRST_CAPACITY = 16;

/** Numbers that become ever more, at 8 bytes each: exact medians need every one of them. */
export class Numbers {
  #values: Float64Array = new Float64Array(FIRST_CAPACITY);
  #count = 0;

  push(value: number): void {
    if (this.#count === this.#values.length) this.#grow(2 * this.#count);
    this.#values[this.#count] = value;
    this.#count += 1;
  }

  append(values: Float64Array): void {
    const count = this.#count + values.length;
    if (count > this.#values.length) this.#grow(Math.max(count, 2 * this.#values.length));
    this.#values.set(values, this.#count);
    this.#count = count;
  }

  /** Those there are, in the order in which they came. A view: what is added later may not be in it. */
  get values(): Float64Array {
    return this.#values.subarray(0, this.#count);
  }

  #grow(capacity: number): void {
    const larger = new Float64Array(capacity);
    larger.set(this.values);
    this.#values = larger;
  }
}
