import { expect, test } from 'vitest';
import { askedSections, type Asked } from '../../../src/application/asked-sections.ts';
import { workAreaName } from '../../../src/application/prints.ts';
import { sections, type Question } from '../../../src/application/questions.ts';
import { questionLabel } from '../../../src/application/sentences.ts';
import { call } from '../../../src/call/call.ts';
import { translator } from '../../../src/i18n/i18n.ts';
import { locales } from '../../../src/i18n/locales.ts';

/** Every question of a declaration, those of repeated rows too, with its path. */
const walked = (questions: readonly Question[], group = ''): [path: string, question: Question][] =>
  questions.flatMap((question) => [
    [group + question.name, question],
    ...(question.kind === 'rows' ? walked(question.questions, `${group}${question.name}.`) : []),
  ]);

const flat = (asked: readonly Asked[]): Asked[] => asked.flatMap((one) => [one, ...flat(one.row)]);

test.each(locales)(
  'in %s every question of the declaration stands in the list, with its limits',
  (locale) => {
    const t = translator(locale);
    const figure = (number: number) => new Intl.NumberFormat(locale).format(number);
    const listed = askedSections(t);
    expect(listed.map(({ name }) => name)).toEqual(sections.map(({ name }) => name));
    const all = flat(listed.flatMap(({ questions }) => questions));
    const declared = walked(sections.flatMap(({ questions }) => questions));
    expect(all.map(({ path }) => path)).toEqual(declared.map(([path]) => path));
    for (const [at, [path, question]] of declared.entries()) {
      const { label, hint, rules, options } = all[at]!;
      const said = rules.join(' ');
      expect(label).toBe(questionLabel(path, t));
      expect(`${label} ${hint} ${said} ${options.join()}`, path).not.toMatch(/[{}]/);
      expect(said).toContain(t(question.required ? 'questions.required' : 'questions.optional'));
      if ('max' in question) expect(said).toContain(figure(question.max));
      if ('words' in question) expect(said).toContain(figure(question.words ?? 0));
      if ('past' in question) expect(said).toContain(t('questions.past'));
      if ('options' in question) expect(options).toHaveLength(question.options.length);
    }
  },
);

test('what a question depends on is said in the words of the form', () => {
  const [nomination] = askedSections(translator('en'));
  const { rules } = nomination!.questions.find(({ path }) => path === 'memberName')!;
  expect(rules).toContain(
    'Asked only if the answer to “Member of the WCO whose Customs administration nominates you” is “Other / not listed”.',
  );
  const education = askedSections(translator('en')).find(({ name }) => name === 'education')!;
  const until = education.questions[0]!.row.find(({ path }) => path === 'degrees.to')!;
  expect(until.rules.join(' ')).toContain('Not before “From”.');
});

test('the work areas are those of the call, and indicative', () => {
  const t = translator('en');
  const plans = askedSections(t).find(({ name }) => name === 'plans')!;
  const areas = plans.questions.find(({ path }) => path === 'workAreas')!;
  expect(areas.options).toEqual(call.workAreas.map(({ code }) => workAreaName(code, t)));
  expect(areas.hint).toContain('indicative');
});

test('a question that is added stands in the list, and one without words stops the build', () => {
  const added = (name: string) => [
    { name: 'plans', questions: [{ kind: 'text', name, required: true, max: 77 } as const] },
  ];
  const [plans] = askedSections(translator('en'), added('city'));
  expect(plans?.questions[0]?.rules).toEqual(['Required.', 'Text, at most 77 characters.']);
  expect(() => askedSections(translator('en'), added('unheard'))).toThrow('form.unheard.label');
});
