import { ten } from './archive-files.ts';
import { type AskedWord, askedIn, toPassage } from './archive-query.ts';
import { type Answer, find } from './find.ts';
import type { Filters } from './filters.ts';
import type { FinderData } from './index-data.ts';

/**
 * An archive that is too large for a page. Of its files a search fetches the words, what the words of
 * the query are filed under, and the quotations that have most of them; over those the finder then
 * works as over a small site's.
 */
export class Archive {
  readonly #carried: FinderData;
  readonly #count: number;
  readonly #load: (name: string) => Promise<unknown>;
  readonly #files = new Map<string, Promise<unknown>>();
  #said: Set<string> | undefined;

  /**
   * @param carried terms and names that are known without the archive
   * @param count how many quotations the archive has
   * @param load gives a file that `archiveFiles` made, by its name
   */
  constructor(carried: FinderData, count: number, load: (name: string) => Promise<unknown>) {
    this.#carried = carried;
    this.#count = count;
    this.#load = load;
  }

  /**
   * The best few quotations for a query that pass the filters, and the data that they were found in.
   *
   * @throws what `load` throws
   */
  async find(query: string, filters: Filters = {}): Promise<{ data: FinderData; answer: Answer }> {
    const data = await this.around(query, filters);
    const answer = find(data, query);
    const hits = answer.hits.filter(({ kind }) => kind !== 'passage');
    return { data, answer: { ...answer, hits, ...(hits.length === 0 && { answer: 'none' }) } };
  }

  /**
   * What of the archive may answer a query: some quotations, those who say them, and, as passages, each
   * word of the query that somebody says somewhere.
   *
   * @throws what `load` throws
   */
  async around(query: string, filters: Filters = {}): Promise<FinderData> {
    const said = await this.#words();
    const asked = askedIn(query, said, this.#carried);
    const [allowed, ...places] = await Promise.all([
      this.#passing(filters),
      ...asked.map((word) => this.#placesOf(word)),
    ]);
    const persons = this.#bestOf(places, (place) => place >= this.#count, mostPeople);
    const { people } = await this.#read(persons);
    const theirs = await Promise.all(people.map(({ id }) => this.#places([`@${id}`])));
    const isFitting = (place: number) => place < this.#count && (!allowed || allowed.has(place));
    const found =
      asked.length > 0
        ? this.#bestOf([...places, ...theirs], isFitting, most)
        : [...(allowed?.keys() ?? [])].slice(0, most);
    const passages = asked.flatMap(({ known }) => known).map(toPassage);
    return { ...(await this.#read([...found, ...persons])), passages };
  }

  /** The places that have most, and the rarest, of what is asked. */
  #bestOf(asked: Map<number, number>[], isFitting: (place: number) => boolean, count: number) {
    const scores = new Map<number, number>();
    for (const places of asked)
      for (const [place, weight] of places)
        if (isFitting(place)) scores.set(place, weight + (scores.get(place) ?? 0));
    return [...scores]
      .sort(([a, one], [b, other]) => other - one || a - b)
      .slice(0, count)
      .map(([place]) => place);
  }

  /** The places that pass all filters; nothing where none is set. */
  async #passing(filters: Filters): Promise<Map<number, number> | undefined> {
    const { speaker, grade, topic, day } = filters;
    const keys = [
      speaker && `@${speaker}`,
      grade && `grade:${grade}`,
      topic && `topic:${topic}`,
      day && `day:${day}`,
    ].filter((key) => key !== undefined && key !== '');
    if (keys.length === 0) return undefined;
    const [first = new Map(), ...others] = await Promise.all(
      keys.map((key) => this.#places([key ?? ''])),
    );
    return new Map([...first].filter(([place]) => others.every((each) => each.has(place))));
  }

  async #placesOf({ keys, guesses }: AskedWord): Promise<Map<number, number>> {
    const own = await this.#places(keys);
    // What nobody says may be a slip.
    return own.size > 0 ? own : this.#places(guesses);
  }

  /** The places that have any of some keys, each with how much it tells: rare keys more. */
  async #places(keys: string[]): Promise<Map<number, number>> {
    const { shards } = await this.#file<Words>('words.json');
    const rows = await Promise.all(
      keys.map((key) => {
        const at = shards.filter((first) => first <= key).length - 1;
        return this.#file<Record<string, number[]>>(`keys-${Math.max(at, 0)}.json`);
      }),
    );
    const found = new Map<number, number>();
    for (const [at, key] of keys.entries()) {
      const steps = Object.hasOwn(rows[at] ?? {}, key) ? (rows[at]?.[key] ?? []) : [];
      const weight = Math.log(1 + this.#count / Math.max(1, steps.length));
      let place = 0;
      for (const step of steps) {
        place += step;
        found.set(place, Math.max(weight, found.get(place) ?? 0));
      }
    }
    return found;
  }

  /** The quotations and people at some places. */
  async #read(places: number[]): Promise<FinderData> {
    const parts = await Promise.all(
      places.map((place) => {
        const isSaid = place < this.#count;
        const own = isSaid ? place : place - this.#count;
        const name = `${isSaid ? 'said' : 'who'}-${Math.floor(own / ten)}.json`;
        return this.#file<Part>(name).then((part) => takeFrom(part, own % ten, isSaid));
      }),
    );
    const people = parts.flatMap((part) => part.people);
    return {
      ...this.#carried,
      quotes: parts.flatMap((part) => part.quotes),
      people: [...new Map(people.map((person) => [person.id, person])).values()],
    };
  }

  async #words(): Promise<Set<string>> {
    const { words } = await this.#file<Words>('words.json');
    this.#said ??= new Set(words.split(' '));
    return this.#said;
  }

  #file<T>(name: string): Promise<T> {
    const file = this.#files.get(name) ?? this.#load(name);
    this.#files.set(name, file);
    // What failed is asked for again.
    file.catch(() => this.#files.delete(name));
    return file as Promise<T>; // as `archiveFiles` made it
  }
}

/** More would be a list that nobody reads. */
const most = 12;
const mostPeople = 3;

function takeFrom({ quotes, people }: Part, at: number, isSaid: boolean): Part {
  const quote = quotes[at];
  if (isSaid && quote)
    return { quotes: [quote], people: people.filter(({ id }) => id === quote.speaker) };
  return { quotes: [], people: people.slice(at, at + 1) };
}

type Part = Pick<FinderData, 'quotes' | 'people'>;

interface Words {
  /** Every word, with spaces between. */
  words: string;
  /** The first key of each part of the register. */
  shards: string[];
}
