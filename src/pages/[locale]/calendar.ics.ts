import type { APIRoute } from 'astro';
import { translator } from '../../i18n/i18n.ts';
import { locales, type Locale } from '../../i18n/locales.ts';
import { calendar } from '../../publishing/calendar.ts';

export const getStaticPaths = () => locales.map((locale) => ({ params: { locale }, props: { locale } }));

/** The close and the start of the programme, to be kept in a calendar. */
export const GET: APIRoute<{ locale: Locale }> = ({ props, site, url }) =>
  new Response(calendar(translator(props.locale), site ?? url), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
