import { expect, test, type Page } from '@playwright/test';
import { builtPages } from '../built-pages.ts';
import { expectAccessible, expectItFits } from '../fits.ts';

const looks = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  'forced colours': { forcedColors: 'active' },
  'reduced motion': { reducedMotion: 'reduce' },
} as const;
const plain = { colorScheme: 'light', forcedColors: 'none', reducedMotion: 'no-preference' } as const;
const widths = [320, 1280];

for (const path of builtPages)
  test(`${path} is accessible in every look and width, and fits`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.goto(path);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      await expectItFits(page, `${path} at ${width}`);
      for (const [name, look] of Object.entries(looks)) {
        await page.emulateMedia({ ...plain, ...look });
        await expectAccessible(page, `${path} at ${width}, ${name}`);
      }
    }
    console.log(`| axe ${path} | ${widths.length * Object.keys(looks).length} runs | 0 violations |`);
  });

/** The page as somebody sees it who has set the browser's text to twice its size. */
const withTextTwiceAsLarge = (page: Page) =>
  page.evaluate(() => (document.documentElement.style.fontSize = '212.5%'));

for (const path of builtPages)
  test(`${path} loses nothing with text at 200 %, and at 400 % zoom`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 200 });
    await page.goto(path);
    await expectItFits(page, `${path} at 400 %`);
    await page.setViewportSize({ width: 1280, height: 800 });
    await withTextTwiceAsLarge(page);
    await expectItFits(page, `${path} with text at 200 %`);
  });

for (const path of builtPages)
  test(`${path} reads as an outline, and shows where the focus is`, async ({ page }) => {
    await page.goto(path);
    const levels = await page.$$eval('h1, h2, h3, h4', (all) => all.map(({ tagName }) => Number(tagName[1])));
    expect(levels[0]).toBe(1);
    levels.forEach((level, at) => expect(level - (levels[at - 1] ?? 0)).toBeLessThanOrEqual(1));
    await expect(page.getByRole('main')).toHaveCount(1);
    await expect(page.getByRole('banner')).toHaveCount(1);
    await expect(page.getByRole('contentinfo')).toHaveCount(1);
    for (let stop = 0; stop < 25; stop += 1) {
      await page.keyboard.press('Tab');
      const focused = await page.evaluate(() => {
        const element = document.activeElement;
        if (!element || element === document.body) return undefined;
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        const { top, bottom } = element.getBoundingClientRect();
        const isSeen = bottom > 0 && top < innerHeight;
        return {
          html: element.outerHTML.slice(0, 120),
          shown: outlineStyle !== 'none' && outlineWidth !== '0px' && isSeen,
        };
      });
      if (focused) expect(focused).toEqual({ ...focused, shown: true });
    }
  });
