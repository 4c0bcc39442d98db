import CallDay from './CallDay.astro';
import CallHour from './CallHour.astro';
import CallMoment from './CallMoment.astro';
import Checklist from './Checklist.astro';
import Email from './Email.astro';
import Fact from './Fact.astro';
import Link from './Link.astro';
import Note from './Note.astro';
import Signature from './Signature.astro';
import ToBeSupplied from './ToBeSupplied.astro';

/** The components that pages of content use. */
export const components = {
  a: Link,
  CallDay,
  CallHour,
  CallMoment,
  Checklist,
  Email,
  Fact,
  Note,
  Signature,
  ToBeSupplied,
};
