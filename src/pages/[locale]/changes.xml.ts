import type { APIRoute } from 'astro';
import { changesIn } from '../../components/texts.ts';
import { translator } from '../../i18n/i18n.ts';
import { locales, type Locale } from '../../i18n/locales.ts';
import { feed } from '../../publishing/feed.ts';

export const getStaticPaths = () => locales.map((locale) => ({ params: { locale }, props: { locale } }));

/** The changes of this site, for those who want to be told. */
export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale }, site, url }) =>
  new Response(feed(await changesIn(locale), translator(locale), site ?? url), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
