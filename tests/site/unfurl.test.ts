import { test } from 'node:test';
import { pageAt } from './built.ts';
import { headLinks, metaOf } from './head.ts';
import { none } from './none.ts';
import { canonical, content, fileAt, name, pages, site } from './published.ts';
import assert from 'node:assert/strict';

const previews = pages.map((page) => ({ page, meta: metaOf(page) }));

everyPreview('has a title, a text and the name of the site', ({ of }) => {
  return of('og:title') && of('og:description') && of('og:site_name') === name;
});

everyPreview('leads to the canonical address of its page', ({ page, of }) => {
  const own = canonical(page.address);
  return of('og:url') === own && String(headLinks(page, 'canonical')) === own;
});

everyPreview('has a large picture at a full address, with its size and words for it', ({ of }) => {
  const image = of('og:image') ?? '';
  return (
    /^https?:\/\/.*\/cards\/[a-z0-9_-]+\.png$/.test(image) &&
    of('og:image:width') === '1200' &&
    of('og:image:height') === '630' &&
    (of('og:image:alt') ?? '').length > 20 &&
    of('twitter:card') === 'summary_large_image'
  );
});

everyPreview('has a picture that is there', ({ of }) => fileAt(of('og:image') ?? ''));

everyPreview('says each thing once', ({ meta }) => {
  return [...meta].every(
    ([key, values]) => !/^(og|twitter|citation|DC)/.test(key) || values.length === 1,
  );
});

for (const [id, { data }] of content.quotes)
  test(`the preview of ${id} has the whole quotation, its speaker and its grade`, () => {
    const meta = metaOf(pageAt(site, `/quotes/${id}/`));
    const [title = ''] = meta.get('og:title') ?? [];
    const [text = ''] = meta.get('og:description') ?? [];
    const [alt = ''] = meta.get('og:image:alt') ?? [];
    const speaker = content.people.get(data.speaker)?.data.name ?? '';
    const labels = Object.values(content.site.grades).map(({ label }) => label);

    assert.ok(title.startsWith(speaker));
    assert.ok(labels.some((label) => title.endsWith(label)));
    assert.ok(text.includes(`“${data.text}”`) && text.includes(`¶${data.paragraph}`));
    assert.ok(alt.startsWith(`“${data.text}” ${speaker}`));
  });

/** States a rule of every page's preview; the failure lists the pages that break it. */
function everyPreview(rule: string, holds: (preview: Preview) => unknown): void {
  test(`every preview ${rule}`, () => {
    const broken = previews.filter(
      ({ page, meta }) => !holds({ page, meta, of: (key) => meta.get(key)?.[0] }),
    );
    none(broken.map(({ page }) => page.file));
  });
}

type Preview = (typeof previews)[number] & { of: (key: string) => string | undefined };
