/**
 * Numbered files that hold a sorted whole between them. Each is read once.
 *
 * @template Shard
 */
export class Shards {
  #name;
  #ending;
  #starts;
  #digests;
  #read;
  #parse;
  /** @type {Map<number, Promise<Shard>>} */
  #kept = new Map();

  /**
   * @param {string} name
   * @param {string} ending
   * @param {{starts?: string, digests: string}} files What each begins with; six letters for each.
   * @param {(path: string) => Promise<string>} read
   * @param {(text: string) => Shard} parse
   */
  constructor(name, ending, { starts = "", digests }, read, parse) {
    this.#name = name;
    this.#ending = ending;
    this.#starts = starts ? starts.split(" ") : [];
    this.#digests = digests.match(/.{6}/g) ?? [];
    this.#read = read;
    this.#parse = parse;
  }

  /** @param {number} number @returns {Promise<Shard>} */
  at(number) {
    let shard = this.#kept.get(number);
    if (!shard) {
      const path = `${this.#name}-${number}-${this.#digests[number]}.${this.#ending}`;
      shard = this.#read(path).then(this.#parse);
      this.#kept.set(number, shard);
      shard.catch(() => this.#kept.delete(number));
    }
    return shard;
  }

  /** The file where a term stands, if it stands anywhere. @param {string} term */
  with(term) {
    const number = this.#numberOf(term);
    return number < 0 ? Promise.resolve(undefined) : this.at(number);
  }

  /** How many files hold terms that begin so. @param {string} beginning */
  spanOf(beginning) {
    return this.#range(beginning).length;
  }

  /** The files with terms that begin so. @param {string} beginning */
  from(beginning) {
    return Promise.all(this.#range(beginning).map((number) => this.at(number)));
  }

  all() {
    return Promise.all(this.#digests.map((_, number) => this.at(number)));
  }

  #range(beginning) {
    const first = Math.max(0, this.#numberOf(beginning));
    const last = this.#numberOf(`${beginning}\uffff`);
    return Array.from({ length: last - first + 1 }, (_, i) => first + i);
  }

  /** The last file that starts at a term or before it; -1 where none does. */
  #numberOf(term) {
    let low = 0;
    let high = this.#starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#starts[middle] <= term) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
}
