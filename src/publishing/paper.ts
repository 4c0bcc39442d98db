import { call } from '../call/call.ts';
import type { Translator } from '../i18n/translator.ts';

interface Document {
  /** The origin of the site, before the paths of its links. */
  site: string;
  title: string;
  /** The whole address of the document, where it may be passed on. */
  address?: string | undefined;
}

/**
 * The style that gives a printed document its words: on every sheet who it is from, its title and reference, its
 * address, and which page of how many it is. The first sheet bears the letterhead of the page instead.
 */
export function paperStyle({ site, title, address }: Document, t: Translator): string {
  const isFromRight = t('language.direction') === 'rtl';
  const [start, end] = isFromRight ? ['right', 'left'] : ['left', 'right'];
  const reference = t('page.reference', { reference: call.reference });
  const programme = t('site.title', { edition: call.edition });
  const foot = [...(title === programme ? [] : [title]), ...(address ? [address] : [])];
  const [before = '', between = '', after = ''] = t('paper.page').split(/\{pages?\}/);
  const number = `${lines(before)}counter(page)${lines(between)}counter(pages)${lines(after)}`;
  return [
    `:root{--site:${lines(site)}}`,
    `@page{direction:${t('language.direction')};`,
    `@top-${start}{content:${lines(t('site.organisation'), programme)}}`,
    `@top-${end}{white-space:nowrap;content:${lines(reference)}}`,
    `@bottom-${start}{content:${lines(...foot)}}`,
    `@bottom-${end}{white-space:nowrap;content:${number}}}`,
    '@page:first{@top-left{content:none}@top-right{content:none}}',
  ].join('');
}

/** Lines as a CSS string that can stand in a style element. */
function lines(...texts: readonly string[]): string {
  const escaped = (character: string) => `\\${character.codePointAt(0)?.toString(16)} `;
  return `"${texts.join('\n').replace(/["\\<\n]/g, escaped)}"`;
}
