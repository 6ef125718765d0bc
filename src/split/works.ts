import type { Token } from './tokens.ts';
import { bare } from './names.ts';
import { knowledgeOf } from './words.ts';

/** Nouns of works, and of what has a name as they have: a ship, an inn. */
export const works =
  `album anthem aria article ballad ballet barque bark aircraft boat book engine locomotive train
  rocket spacecraft tavern inn pub hotel restaurant brig building cantata cartoon clipper column
  comedy cutter documentary drama editorial episode essay exhibition ferry film flagship frigate
  game hit hymn journal liner lugger magazine memoir memoirs movie mural musical newspaper novel
  novella opera oratorio painting paper pamphlet picture play podcast poem portrait production
  programme record schooner sculpture series ship show single sitcom sketch sloop song sonata statue
  steamer story symphony thriller tome tragedy trawler trilogy tug tune vessel volume waltz work yacht`.split(
    /\s+/,
  );

/**
 * Whether a name is that of a work: “his musical La La Land”; not “the musical Ann Reed directed”, nor
 * “record Ann Reed”.
 *
 * @param part the tokens that it is among
 * @param from where it begins there
 */
export function isOfWork(part: Token[], from: number): boolean {
  const noun = part[from - 1]?.text.toLowerCase() ?? '';
  if (!works.includes(noun) || knowledgeOf(bare(part[from]!.text)).likely) return false;
  return part
    .slice(Math.max(0, from - 3), from - 1)
    .some(
      ({ text }) => /^(?:the|an?|his|her|its|their|this|that)$/i.test(text) || bare(text) !== text,
    );
}
