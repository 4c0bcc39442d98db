import type { CheerioAPI } from 'cheerio/slim';

/** The elements of a form by what they are called, found by one walk however often they are asked for. */
export interface Places {
  named(name: string): ReturnType<CheerioAPI>;
  withId(id: string): ReturnType<CheerioAPI>;
  /** The question at a path, or else the one that it is a part of. */
  question(path: string): ReturnType<CheerioAPI>;
}

export function placesIn($: CheerioAPI): Places {
  const elements = $('[name], [id], [data-path]').toArray();
  const by = (attribute: string) =>
    new Map(elements.map((element) => [element.attribs[attribute] ?? '', [element]]));
  const [names, ids, paths] = [by('name'), by('id'), by('data-path')];
  const question = (path: string): ReturnType<CheerioAPI> => {
    const found = paths.get(path);
    return found || !path.includes('.') ? $(found ?? []) : question(path.replace(/\.[^.]*$/, ''));
  };
  return {
    named: (name) => $(names.get(name) ?? []),
    withId: (id) => $(ids.get(id) ?? []),
    question,
  };
}
