import { declared } from './all.ts';

/** The way into everything, at the head of every page. */
export const navigation = declared.flatMap(({ head = [] }) => head);

/** What stands at the foot of every page. */
export const furtherPages = declared.flatMap(({ foot = [] }) => foot);
