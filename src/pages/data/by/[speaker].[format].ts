import type { APIRoute, GetStaticPaths } from 'astro';
import { quotesCsv, speakerJson } from '../../../library/data-files.ts';
import { type PersonPage, allPeople } from '../../../library/people.ts';
import { quotesBy } from '../../../library/quotes.ts';
import { factsAt } from '../../../library/site-facts.ts';
import type { Site } from '../../../metadata/page.ts';

export const getStaticPaths = (() =>
  allPeople()
    .filter((person) => quotesBy(person).length > 0)
    .flatMap((person) =>
      Object.keys(formats).map((format) => ({
        params: { speaker: person.id, format },
        props: { person },
      })),
    )) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ site, params, props: { person } }) => {
  const { type, write } = formats[params['format'] === 'csv' ? 'csv' : 'json'];
  return new Response(write(person, factsAt(site)), {
    headers: { 'Content-Type': `${type}; charset=utf-8` },
  });
};

const formats = {
  json: {
    type: 'application/json',
    write: (person: PersonPage, site: Site) =>
      `${JSON.stringify(speakerJson(person, site), null, 2)}\n`,
  },
  csv: {
    type: 'text/csv',
    write: (person: PersonPage, site: Site) => quotesCsv(quotesBy(person), site),
  },
};

interface Props extends Record<string, unknown> {
  person: PersonPage;
}
