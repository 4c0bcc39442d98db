import type { KitWords } from './kit-words.ts';
import { startKit } from './kit.ts';

const kit = document.querySelector<HTMLElement>('[data-kit]');
const words = kit?.querySelector('template')?.content.textContent;
if (kit && words) startKit(kit, JSON.parse(words) as KitWords);
