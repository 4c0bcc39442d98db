import type { APIRoute } from 'astro';
import { siteTitle } from '../../components/site-title.ts';
import { translator } from '../../i18n/i18n.ts';
import { locales, type Locale } from '../../i18n/locales.ts';

export const getStaticPaths = () => locales.map((locale) => ({ params: { locale }, props: { locale } }));

/** How the site is named and drawn where a device keeps it beside its programs. */
export const GET: APIRoute<{ locale: Locale }> = ({ props: { locale } }) => {
  const t = translator(locale);
  const icon = (size: number) => ({
    src: `/icons/${size}.png`,
    sizes: `${size}x${size}`,
    type: 'image/png',
  });
  return Response.json({
    name: siteTitle(t),
    short_name: t('site.short'),
    description: t('home.title'),
    lang: locale,
    dir: t('language.direction'),
    start_url: `/${locale}/`,
    scope: '/',
    display: 'browser',
    background_color: '#fdfcf9',
    theme_color: '#0f4a6b',
    icons: [{ src: '/favicon.svg', sizes: 'any', type: 'image/svg+xml' }, icon(192), icon(512)],
  });
};
