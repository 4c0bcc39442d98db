/**
 * Enter in a field presses the first submit button of its form. This one stands first and is disabled, so that
 * Enter neither sends an application, nor leaves a section, nor adds a row.
 */
export function EnterSendsNothing() {
  return <button type="submit" class="visually-hidden" disabled aria-hidden="true" />;
}
