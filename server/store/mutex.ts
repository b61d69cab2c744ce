/** Lets one holder in at a time, in order of asking. `acquire` answers the function that lets the next one in; calling it twice is harmless. */
export class Mutex {
  #held = false;
  readonly #waiting: ((release: () => void) => void)[] = [];

  /** Whether somebody holds it now: if nobody does, a piece of synchronous work needs no turn of its own. */
  get held(): boolean {
    return this.#held;
  }

  acquire(): Promise<() => void> {
    if (this.#held) return new Promise((resolve) => this.#waiting.push(resolve));
    this.#held = true;
    return Promise.resolve(this.#releaser());
  }

  #releaser(): () => void {
    let released = false;
    return () => {
      if (released) return;
      released = true;
      const next = this.#waiting.shift();
      if (next) next(this.#releaser());
      else this.#held = false;
    };
  }
}
