/**
 * How a country can be marked on a map: looks that differ in texture as well as in color, so that no
 * color is needed to tell them apart.
 *
 * `solid` in the first ink, `engraved` in the second, `gray`; `hatch` in the first ink, `stipple`; and
 * `outline`, which is land like any other with a line around it.
 */
export const looks = ['solid', 'engraved', 'gray', 'hatch', 'stipple', 'outline'] as const;

/** One of them. */
export type Look = (typeof looks)[number];
