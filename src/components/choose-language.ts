/** Leads from the first address to the page in the first of the reader's languages that the site speaks. */
const homes = new Map(
  [...document.querySelectorAll<HTMLAnchorElement>('[data-locale]')].map((link) => [
    link.dataset['locale'],
    link.href,
  ]),
);
const wanted = navigator.languages.map((language) => language.slice(0, 2).toLowerCase());
const [first] = homes.keys();
location.replace(homes.get(wanted.find((language) => homes.has(language)) ?? first) ?? '/');
