import { rowTitle } from '../application/sentences.ts';
import { useForm } from './context.ts';

interface Props {
  group: string;
  row: number;
  count: number;
  move: (at: number, to: number) => void;
  remove: (at: number) => void;
}

/** What can be done with a row: moved up or down, removed. */
export function RowTools({ group, row, count, move, remove }: Props) {
  const { t } = useForm();
  const title = rowTitle(group, row, t);
  return (
    <p class="row-tools">
      {row > 0 && (
        <button
          type="button"
          class="button quiet"
          id={`${group}.${row}.up`}
          onClick={() => move(row, row - 1)}
        >
          {t('form.row.up', { title })}
        </button>
      )}
      {row < count - 1 && (
        <button
          type="button"
          class="button quiet"
          id={`${group}.${row}.down`}
          onClick={() => move(row, row + 1)}
        >
          {t('form.row.down', { title })}
        </button>
      )}
      <button type="button" class="button quiet" onClick={() => remove(row)}>
        {t('form.row.remove', { title })}
      </button>
    </p>
  );
}
