import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { parseProse } from '../markdown/prose.ts';
import { type Sentence, sentencesIn } from '../markdown/sentences.ts';
import type { Fault } from '../reader/fault.ts';
import { passagesOf } from '../reader/passage.ts';
import type { Content } from '../reader/read-content.ts';

/**
 * Sentences that put words into the mouth of nobody: *some say*, *it is believed*, *observers note*.
 *
 * The forms are those of Wikipedia's Manual of Style, “Unsupported attributions” (MOS:WEASEL) and
 * “Expressions of doubt” (MOS:ALLEGED), and of its article “Weasel word”: numbers and groups without
 * names, passives without an agent, adverbs in place of a source. The lists of single words that
 * packages offer (`weasels`, `weasel-words`) also have *also*, *many* and *only*, which attribute
 * nothing. What stands in quotation marks is somebody's own.
 *
 * A sentence may use them when it says itself who reports it: it cites a paragraph or source in the
 * text, links to a person or an organization, or names the report or a source's publisher.
 */
export function vagueAttributions(content: Content): Fault[] {
  const { language } = content.site;
  if (!language.startsWith('en')) return [];
  const isNamed = reporters(content);

  return passagesOf(content).flatMap(({ file, field, text }) =>
    sentencesOfAll(text, language).flatMap((sentence) => {
      const phrase = vaguePhraseIn(sentence.text);
      if (!phrase || isNamed(sentence)) return [];
      const message = `says “${phrase}” and names nobody: “${sentence.text}” Say who, or cite the paragraph that leaves them unnamed.`;
      return [{ file, field, message, clue: { offset: sentence.offset } }];
    }),
  );
}

/** The words of a sentence that attribute something to nobody, or `undefined`. */
export function vaguePhraseIn(sentence: string): string | undefined {
  const own = sentence.replace(/“[^”]*”/g, '“”');
  return forms.map((form) => form.exec(own)?.[0]).find(Boolean);
}

function sentencesOfAll(text: string, language: string): Sentence[] {
  const blocks: Nodes[] = [];
  visit(parseProse(text), (node) => {
    if (['paragraph', 'heading', 'tableCell'].includes(node.type)) blocks.push(node);
  });
  return blocks.flatMap((block) => sentencesIn(block, language));
}

function reporters({ site, sources, terms }: Content): (sentence: Sentence) => boolean {
  const report = [site.report, `the ${site.report.split(' ').at(-1)}`];
  const publishers = [...sources.values()].flatMap(({ publisher }) => publisher.split(' / '));
  const names = [...report, ...publishers].map((name) => name.toLowerCase());

  return ({ text, citations, links }) =>
    citations.some((citation) => !citation.startsWith('[')) ||
    links.some(
      ({ shelf, id }) =>
        shelf === 'person' || (shelf === 'term' && terms.get(id)?.kind === 'organization'),
    ) ||
    names.some((name) => text.toLowerCase().includes(name));
}

const number = '(?i:some|many|most|several|others|numerous|countless|(?:a )?few|a number)';
const judges =
  '(?i:analysts|commentators|critics|detractors|economists|experts|historians|insiders|observers|' +
  'opponents|people|proponents|pundits|researchers|scholars|scientists|skeptics|specialists|' +
  'supporters|watchers)';
const offices = '(?i:diplomats|officials|sources|media|outlets|papers|politicians|reports)';
const named = '(?i:the|these|what|those|its|their|both|two|three|four|\\d+)';
const say =
  '(?:say|said|argue[ds]?|believed?|claim(?:ed)?|think|thought|hold|held|feel|felt|see|saw|noted?|' +
  'warn(?:ed)?|doubt(?:ed)?|fear(?:ed)?|expect(?:ed)?|predict(?:ed)?|suggest(?:ed)?|contend(?:ed)?|' +
  'maintain(?:ed)?|consider(?:ed)?|agreed?|worry|worried|point(?:ed)? out|question(?:ed)?|' +
  'criticized?|assumed?|suspect(?:ed)?|insist(?:ed)?|declared?|stated?|hoped?|observed?|remark(?:ed)?|' +
  'regard(?:ed)?|view(?:ed)?|read|judged?|estimated?)';
const aside = '(?:(?:have|had|also|often|long|still|now|\\p{Ll}+ly) )*';
const held =
  '(?:said|believed|argued|thought|claimed|considered|regarded|seen as|viewed|feared|hoped|expected|' +
  'understood|noted|suggested|assumed|alleged|rumored|reported|(?:held|felt|accepted|known) that)';
const adverb = '(?:widely|generally|commonly|often|broadly|largely|usually|sometimes|long)';

const forms = [
  // Numbers without names: “some say”, “many of the experts believe”, “several Europeans argue”.
  `\\b${number} (?:of (?:the|these|those) )?(?:(?:\\p{L}+ )?(?:${judges}|${offices}|\\p{Lu}\\p{L}+s) )?${aside}${say}\\b`,
  // Groups without names: “critics argue”. “The analysts” are known from the sentence before.
  `(?<!\\b${named} (?:\\p{L}+ )?)\\b${judges} ${aside}${say}\\b`,
  // Of an office, “Danish officials” say more than “officials”.
  `(?<!\\b(?:${named} (?:\\p{L}+ )?|\\p{Lu}\\p{L}+ ))\\b${offices} ${aside}${say}\\b`,
  // Passives without an agent.
  `\\b[Ii]t (?:is|was|has been|had been|can be|could be|may be) ${aside}${held}\\b`,
  `\\b(?:is|are|was|were|been) ${adverb} ${held}\\b`,
  `\\b(?:is|are|was|were) (?:said|believed|thought|rumored|reported|alleged|claimed|supposed) to\\b`,
  // Authorities without names.
  `\\b[Aa]ccording to (?:${number}|${judges}|${offices})\\b`,
  `\\b(?i:research|studies|polls|science|history) (?:has |have )?(?:shows?|shown|suggests?|suggested|proves?|proved)\\b`,
  `\\b[Tt]here (?:is|are|was|were) (?:a )?(?:\\p{Ll}+ )?(?:belief|concerns?|fears?|speculation|consensus)\\b`,
  // Adverbs in place of a source.
  '\\b(?i:reportedly|allegedly|supposedly|purportedly)\\b',
].map((form) => new RegExp(form, 'u'));
