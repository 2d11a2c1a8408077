/**
 * Where terms stand, once the files that say so are there.
 *
 * @typedef {object} Places Of a term in a field.
 * @property {Int32Array} numbers Documents, ascending.
 * @property {Float64Array} weights
 *
 * @typedef {object} Term
 * @property {number} order
 * @property {Places[]} places For each field.
 * @property {Int32Array} parts Each part of a document where it stands, and how often, in turn.
 */

import { readNumbers, readPlaces, readPositions } from "./numbers.mjs";
import { rarity, weight } from "./ranking.mjs";

const BODY = 4;
const BOOSTS = [8, 4, 4, 3, 1];

export class Postings {
  /**
   * @param {string[]} fields
   * @param {string} lengths The file of lengths: a line for each field, and the numbers of parts.
   */
  constructor(fields, lengths) {
    const lines = lengths.split("\n").map(readNumbers);
    this.fields = fields;
    this.count = lines[0].length;
    this.parts = lines.pop();
    this.lengths = lines;
    this.averages = lines.map((row) => row.reduce((sum, one) => sum + one, 0) / this.count);
    /** The document of each part. */
    this.owners = ownersOf(this.parts);
    /** @type {Map<string, string>} */
    this.lines = new Map();
    /** @type {Map<string, Term>} */
    this.read = new Map();
    /** @type {Map<string, string>} */
    this.positions = new Map();
  }

  /** @param {string} shard A file of postings. */
  add(shard) {
    const terms = [];
    for (const line of shard.split("\n")) {
      const term = line.slice(0, line.indexOf("\t"));
      this.lines.set(term, line);
      terms.push(term);
    }
    return terms;
  }

  /** @param {string} shard A file of positions. */
  addPositions(shard) {
    for (const line of shard.split("\n")) {
      this.positions.set(line.slice(0, line.indexOf("\t")), line);
    }
  }

  /** @param {string} term */
  has(term) {
    return this.lines.has(term);
  }

  /** How common a term is, in letters of its line. @param {string} term */
  size(term) {
    return this.lines.get(term).length - term.length;
  }

  /** @param {string} term @returns {Term} */
  of(term) {
    let found = this.read.get(term);
    if (!found) this.read.set(term, (found = this.#parsed(term)));
    return found;
  }

  /**
   * The positions of a term in each place of a field.
   *
   * @param {string} term @param {number} field
   * @returns {Map<number, number[]>}
   */
  positionsOf(term, field) {
    const postings = this.lines.get(term).split("\t")[field + 2];
    return readPositions(postings, this.positions.get(term).split("\t")[field + 1]);
  }

  #parsed(term) {
    const [, order, ...rows] = this.lines.get(term).split("\t");
    const parts = readPlaces(rows[BODY]);
    const counted = rows.map((row, field) => (field === BODY ? this.#joined(parts) : readPlaces(row)));
    const idf = rarity(counted.reduce((sum, row) => sum + row.length / 2, 0), this.count);
    const places = counted.map((row, field) => this.#weighed(row, field, idf));
    return { order: readNumbers(order)[0], places, parts };
  }

  #weighed(row, field, idf) {
    const numbers = new Int32Array(row.length / 2);
    const weights = new Float64Array(numbers.length);
    const lengths = this.lengths[field];
    for (let i = 0; i < numbers.length; i++) {
      const number = (numbers[i] = row[2 * i]);
      const times = row[2 * i + 1];
      weights[i] = weight(idf, times, lengths[number], this.averages[field], BOOSTS[field]);
    }
    return { numbers, weights };
  }

  /** Places in parts as places in documents. */
  #joined(parts) {
    const found = new Int32Array(parts.length);
    let end = 0;
    for (let i = 0; i < parts.length; i += 2) {
      const number = this.owners[parts[i]];
      if (end && found[end - 2] === number) {
        found[end - 1] += parts[i + 1];
      } else {
        found[end++] = number;
        found[end++] = parts[i + 1];
      }
    }
    return found.subarray(0, end);
  }
}

/** The document of each part, from how many parts each has. */
function ownersOf(parts) {
  const owners = new Int32Array(parts.reduce((sum, one) => sum + one, 0));
  let end = 0;
  parts.forEach((count, number) => owners.fill(number, end, (end += count)));
  return owners;
}
