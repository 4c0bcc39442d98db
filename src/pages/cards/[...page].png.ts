import type { APIRoute } from 'astro';
import { call } from '../../call/call.ts';
import { inLanguage } from '../../call/in-language.ts';
import { siteTitle } from '../../components/site-title.ts';
import { localTexts } from '../../components/texts.ts';
import { translator } from '../../i18n/i18n.ts';
import { locales, type Locale } from '../../i18n/locales.ts';
import { card } from '../../publishing/card.ts';

interface Props extends Record<string, string> {
  locale: Locale;
  title: string;
}

/** One card for each page that readers find: the texts, and the pages that are made otherwise. */
export async function getStaticPaths() {
  const texts = (await localTexts()).map(({ locale, name, entry }) => ({
    locale,
    page: `${locale}/${name}`,
    title: entry.data.title,
  }));
  const others = locales.flatMap((locale) => {
    const t = translator(locale);
    return [
      { locale, page: locale, title: siteTitle(t) },
      { locale, page: `${locale}/apply`, title: t('form.title') },
      { locale, page: `${locale}/apply/questions`, title: t('questions.title') },
      { locale, page: `${locale}/changes`, title: t('changes.title') },
    ];
  });
  return [...texts, ...others].map(({ page, ...props }) => ({ params: { page }, props }));
}

export const GET: APIRoute<Props> = async ({ props: { locale, title } }) => {
  const words = {
    title,
    above: translator(locale)('site.organisation'),
    below: `${inLanguage(call.programme, locale)} ${call.edition}`,
  };
  return new Response(await card(words), { headers: { 'Content-Type': 'image/png' } });
};
