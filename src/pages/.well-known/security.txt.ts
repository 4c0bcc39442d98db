import type { APIRoute } from 'astro';
import { call } from '../../call/call.ts';
import { locales } from '../../i18n/locales.ts';
import { securityContact } from '../../publishing/security-contact.ts';

export const GET: APIRoute = ({ site, url }) =>
  new Response(
    securityContact({
      contact: process.env['SECURITY_CONTACT'] || call.email,
      languages: locales,
      site: site ?? url,
      now: Date.now(),
    }),
  );
