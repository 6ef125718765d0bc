/** Ordinary English words that the report has in no form. */
export const absentWords = (
  'abandoned abbey account addition admitted adventure adventures agenda ahead alleged ' +
  'alternative annually answered anymore archbishop arrive assignment attacking attendance ' +
  'audience automatic aviation badly basic basin beating beyond bits bottom boulevard ' +
  'bridge bringing broadcast broken browser burial burning buses business captain carbon ' +
  'carrying cases cathedral cats caused causes celebrated changed chapters checking chess ' +
  'clan colleagues collecting companion comparable compete condition confederate ' +
  'conferences congress consider consist consisting consists consultant consumption contact ' +
  'contained continue cool coordinates corruption crime critic crosses crossing dark data ' +
  'database debuted decades decrease description destination destroyed developer discussing ' +
  'displays dissolved divine doing doubt draft duke effort elaborate embassy emerged ' +
  'emperor endemic episode estimated eventually everybody everything evil explanation ' +
  'extend extends external facilities facing fact familiar fifty fighters film filming ' +
  'findings flower formats frame free freedom fresh fruit fundamental funding girl gods ' +
  'gospel grade graduation grave grows guards half harbor hear heard helicopter hills ' +
  'historic homes honor house hurt ideal inch incorrect independent inducted informed ' +
  'initial innovation insert inspiration instrument instruments investors islands item jobs ' +
  'journal journalists kinds landscape last laws learn least logic look loss lots lyrics ' +
  'magazines mainstream managers manuscript marks marriage matter mayor measures measuring ' +
  'mentioning merger minister mobile moderate monitored monument mount name nationality ' +
  'nature noise nominations nominee numerous obtained occupation offensive officers oldest ' +
  'opponent opposing opposition option options orphaned ottoman ought patent peninsula ' +
  'permanently permit phrase plants platforms play portal portrayed pounds precise prefer ' +
  'preparing previously priest priests prisoners proceedings produced profile promotion ' +
  'public punk pursuit reaction read reader reading recent reception recipient recommended ' +
  'relevant reliability religion removing republic resigned retiring revert rich risk rocks ' +
  'romantic rounds royal saved scientist seasons segments select selection sentenced severe ' +
  'shadow ships shock shoot shopping signs singles soccer someone soul sources space ' +
  'speaker speculation spend stars statistical strict striking strings stuff styles suburbs ' +
  'succeeded summaries summer supply surname surviving suspect switched sword talks tall ' +
  'teams temples territorial thanks threats thrown tissue tools touring township trading ' +
  'transit transition translator treatment treaty tribe tribes tributary triple uncredited ' +
  'unnecessary unused updated valuable venture victories visitors vocalist walk wearing ' +
  'weekend wheel windows wings winner wire words write'
).split(' ');

/**
 * Queries that nobody's words answer: of one, two or three words, drawn from the absent words and
 * from letters that could be a word. The same seed gives the same queries.
 */
export function randomQueries(words: number, count: number, seed: number): string[] {
  const random = randomFrom(seed);
  const draw = <T>(from: ArrayLike<T>) => from[Math.floor(random() * from.length)]!; // none is empty
  const syllable = () => draw('bcdfghklmnprstvwz') + draw('aeiou') + draw(['', 'n', 'r', 's', 'l']);
  const word = () => (random() < 0.7 ? draw(absentWords) : syllable() + syllable() + syllable());

  return Array.from({ length: count }, () => Array.from({ length: words }, word).join(' '));
}

/** Numbers from 0 to 1, by a linear congruence (Numerical Recipes). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
