/** Irregular English forms and figures, each with its plain word. */
export const irregular: ReadonlyMap<string, string> = new Map(
  (
    'agree agreed,become became,begin began begun,build built,child children,come came,' +
    'fall fell fallen,fight fought,get got,give gave given,go went gone,grow grew grown,hold held,' +
    'know knew known,lead led,lose lost,make made,man men,mean meant,meet met,say said,see saw seen,' +
    'send sent,speak spoke spoken,steal stole stolen,take took taken,tell told,think thought,' +
    'use used using,win won,woman women,' +
    'two 2,three 3,four 4,five 5,six 6,seven 7,eight 8,nine 9,ten 10,eleven 11,twelve 12'
  )
    .split(',')
    .flatMap((row) => {
      const [plain = '', ...forms] = row.split(' ');
      return forms.map((form): [string, string] => [form, plain]);
    }),
);
