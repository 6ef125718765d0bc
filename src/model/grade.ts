/** How firmly words are attributed, firmest first. */
export const grades = ['on-the-record', 'unnamed', 'paraphrase'] as const;

/** Whether the newspaper prints a speaker's words or reports them in its own. */
export const forms = ['direct', 'reported'] as const;

/**
 * The grade of a quotation or statement.
 *
 * Reported speech is a paraphrase whoever spoke: the words are the newspaper's.
 */
export function gradeOf({ form, named }: Attribution): Grade {
  if (form === 'reported') return 'paraphrase';
  return named ? 'on-the-record' : 'unnamed';
}

export type Grade = (typeof grades)[number];
export type Form = (typeof forms)[number];

export interface Attribution {
  form: Form;
  named: boolean;
}
