/** Where the social card of a page lies, by the page's path: `/en/letter/` has `/cards/en/letter.png`. */
export const cardPath = (pathname: string) => `/cards${pathname.replace(/\/$/, '')}.png`;
