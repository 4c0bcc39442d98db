import type { ComponentType } from 'preact';
import type { Kind, Question } from '../application/questions.ts';
import { ChoiceControl, CountryControl } from './choice-controls.tsx';
import { MemberControl } from './member-control.tsx';
import { MonthControl, RankingControl, SkillsControl } from './parts-controls.tsx';
import { EmailControl, LongTextControl, TextControl, TickControl } from './text-controls.tsx';

/** What a control gets: its question and where it stands, its value, and how to change it. */
export interface Control {
  question: Question;
  path: string;
  value: unknown;
  change: (value: unknown) => void;
  describedBy: string | undefined;
  wrongPaths: readonly string[];
}

const none = () => null;

/** The control of each kind of question. */
export const controls: Record<Kind, ComponentType<Control>> = {
  text: TextControl,
  phone: TextControl,
  year: TextControl,
  email: EmailControl,
  longText: LongTextControl,
  tick: TickControl,
  version: TickControl,
  member: MemberControl,
  country: CountryControl,
  choice: ChoiceControl,
  date: MonthControl,
  month: MonthControl,
  skills: SkillsControl,
  ranking: RankingControl,
  rows: none,
};
