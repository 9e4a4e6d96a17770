'use client';

import { useContext, useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { NeedsScript } from '@/components/ui/needs-script';
import { FieldNotes } from './field';
import { FoldedPart } from './folded-part';
import { FormContext, useField } from './form-context';
import { counted } from './form-labels';
import { RowField, type RowFieldSpec } from './row-field';
import { emptyValues, moved, type RowValues, rowsToShow } from './row-values';

type RepeatableRowsProps = {
  /** Fields are sent as `name.0.field`, `name.1.field` … */
  name: string;
  label: string;
  hint?: React.ReactNode;
  error?: string;
  fields: readonly RowFieldSpec[];
  defaultRows?: readonly RowValues[];
  /** How many rows stand there from the beginning, with script; the last of them can then not be taken away. */
  fewestRows?: number;
  /** How many empty rows a page without JavaScript offers. */
  spareRows?: number;
  /** Each row is folded, and called by what stands in this field of it. */
  foldedBy?: string;
  /** What one row is called, with its number: "Öppen fråga {n}". */
  rowLabel?: string;
  addLabel?: string;
};

/** A list that grows: rows are added, removed and moved by buttons; without JavaScript some empty rows stand ready. */
export function RepeatableRows({
  name,
  label,
  hint,
  error,
  fields,
  spareRows = 3,
  fewestRows = 0,
  ...props
}: RepeatableRowsProps) {
  const { values, labels } = useContext(FormContext);
  const field = useField({ name, error, hint });
  const list = useRef<HTMLFieldSetElement>(null);
  const nextKey = useRef(1000);
  const focusAfter = useRef<string>(undefined);
  const [rows, setRows] = useState(() =>
    rowsToShow(name, values, props.defaultRows ?? [], { spareRows, fewestRows }).map((shown, key) => ({
      key,
      ...shown,
    })),
  );
  const [said, setSaid] = useState('');

  useEffect(() => {
    // With script the spare rows are not needed, but for one that somebody has written in.
    setRows((before) =>
      before
        .filter(({ key, spare }) => !spare || !isBlank(list.current, key))
        .map((shown) => ({ ...shown, spare: false })),
    );
  }, []);

  useEffect(() => {
    if (!focusAfter.current) return;
    list.current?.querySelector<HTMLElement>(focusAfter.current)?.focus();
    focusAfter.current = undefined;
  });

  const wanted = rows.filter(({ spare }) => !spare).length;
  const isOneField = fields.filter(({ kind }) => kind !== 'hidden').length === 1;
  // The one row that always stands there is not numbered, and not taken away.
  const alone = rows.length === 1 && fewestRows > 0;
  const rowLabel = props.rowLabel ?? labels?.row ?? '';
  const add = () => {
    const key = nextKey.current++;
    focusAfter.current = `[data-row="${key}"] .input`;
    setRows((before) => [...before, { key, row: emptyValues, spare: false }]);
  };
  const remove = (position: number) => {
    const neighbour = rows[position - 1] ?? rows[position + 1];
    focusAfter.current = neighbour
      ? `[data-row="${neighbour.key}"] :is(summary, .input)`
      : '[data-add] button';
    setSaid(labels?.rowRemoved ?? '');
    setRows((before) => before.filter((_, at) => at !== position));
  };
  const move = (key: number, from: number, to: number) => {
    const atTheEdge = to === 0 ? 'down' : to === rows.length - 1 ? 'up' : to < from ? 'up' : 'down';
    focusAfter.current = `[data-row="${key}"] [data-move="${atTheEdge}"]`;
    setSaid(counted(labels?.rowMoved ?? '', to + 1, labels?.figures));
    setRows((before) => moved(before, from, to));
  };

  return (
    <fieldset
      className="rows"
      ref={list}
      aria-describedby={field.describedBy}
      data-error={Boolean(field.error) || undefined}
    >
      <legend className="fieldset-legend" id={field.id} tabIndex={-1}>
        {label}
      </legend>
      <FieldNotes {...field} hint={hint} />
      <ol className="row-list">
        {rows.map(({ key, row, spare }, position) => {
          const called = counted(rowLabel, position + 1, labels?.figures);
          return (
            <li key={key} className={spare ? 'row row-spare' : 'row'} data-row={key}>
              <RowFold
                name={`${name}.${position}`}
                called={called}
                title={props.foldedBy && row[props.foldedBy]}
              >
                <RowFrame called={isOneField || alone ? undefined : called}>
                  {fields.map((spec) => (
                    <RowField
                      key={spec.name}
                      spec={spec}
                      list={name}
                      position={position}
                      row={row}
                      called={isOneField ? called : undefined}
                    />
                  ))}
                </RowFrame>
              </RowFold>
              {labels && !alone ? (
                <NeedsScript>
                  <div className="row-buttons">
                    {position > 0 ? (
                      <Button
                        type="button"
                        variant="quiet"
                        data-move="up"
                        onClick={() => move(key, position, position - 1)}
                      >
                        {labels.moveUp}
                        <span className="visually-hidden">: {called}</span>
                      </Button>
                    ) : null}
                    {position < wanted - 1 ? (
                      <Button
                        type="button"
                        variant="quiet"
                        data-move="down"
                        onClick={() => move(key, position, position + 1)}
                      >
                        {labels.moveDown}
                        <span className="visually-hidden">: {called}</span>
                      </Button>
                    ) : null}
                    <Button type="button" variant="quiet" onClick={() => remove(position)}>
                      {labels.removeRow}
                      <span className="visually-hidden">: {called}</span>
                    </Button>
                  </div>
                </NeedsScript>
              ) : null}
            </li>
          );
        })}
      </ol>
      {labels ? (
        <NeedsScript>
          <div data-add>
            <Button type="button" onClick={add}>
              {props.addLabel ?? labels.addRow}
            </Button>
          </div>
        </NeedsScript>
      ) : null}
      <p className="visually-hidden" role="status">
        {said}
      </p>
    </fieldset>
  );
}

function isBlank(list: HTMLElement | null, key: number): boolean {
  const controls = list?.querySelectorAll<HTMLInputElement>(`[data-row="${key}"] .input`) ?? [];
  return Array.from(controls).every((control) => control.value.trim() === '');
}

/** The fields of a row under its name, if it has one. A row of one field is called by that field's label, and only once. */
function RowFrame({ called, children }: { called: string | undefined; children: React.ReactNode }) {
  if (!called) return <div className="row-fields">{children}</div>;
  return (
    <fieldset className="row-fields">
      <legend className="row-label">{called}</legend>
      {children}
    </fieldset>
  );
}

type RowFoldProps = { name: string; called: string; title: string | undefined; children: React.ReactNode };

/** A row that has a title is folded under it; one that has none yet stands open. */
function RowFold({ name, called, title, children }: RowFoldProps) {
  return title ? (
    <FoldedPart name={name} summary={`${called}: ${title}`}>
      {children}
    </FoldedPart>
  ) : (
    children
  );
}
