import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Badge } from './badge';
import { Button } from './button';
import { ButtonLink } from './button-link';
import { Disclosure } from './disclosure';
import { EmptyState } from './empty-state';
import { Field } from './field';
import { IconButton } from './icon-button';
import { FlagIcon } from './icons';
import { Input } from './input';
import { MenuButton } from './menu-button';
import { Select } from './select';
import { Skeleton } from './skeleton';
import { Switch } from './switch';
import { Textarea } from './textarea';
import { ToggleGroup } from './toggle-group';

const nothing = () => {};
const options = [
  { value: 'one', label: 'One' },
  { value: 'two', label: 'Two' },
] as const;

describe('what a component is before any script runs', () => {
  it.each([
    ['Badge', <Badge key="x">Due</Badge>, '>Due<'],
    ['Button', <Button key="x">Go</Button>, 'type="button"'],
    [
      'Button that submits',
      <Button key="x" type="submit">
        Go
      </Button>,
      'type="submit"',
    ],
    [
      'ButtonLink',
      <ButtonLink key="x" href="/">
        Go
      </ButtonLink>,
      'href="/"',
    ],
    ['IconButton', <IconButton key="x" name="Flag" icon={<FlagIcon />} />, 'aria-label="Flag"'],
    ['MenuButton', <MenuButton key="x" name="More" items={[]} />, 'aria-haspopup="menu"'],
    [
      'Disclosure',
      <Disclosure key="x" summary="More">
        Text
      </Disclosure>,
      '<details',
    ],
    [
      'EmptyState',
      <EmptyState key="x" title="Nothing yet">
        Text
      </EmptyState>,
      '<h2',
    ],
    ['Skeleton', <Skeleton key="x" className="h-4" />, 'aria-hidden="true"'],
    ['Switch', <Switch key="x" label="Keys" isOn onChange={nothing} />, 'role="switch"'],
    [
      'ToggleGroup for one',
      <ToggleGroup key="x" takes="one" legend="When" options={options} value="one" onChange={nothing} />,
      'type="radio"',
    ],
    [
      'ToggleGroup for several',
      <ToggleGroup key="x" takes="several" legend="When" options={options} value={['one']} onChange={nothing} />,
      'type="checkbox"',
    ],
  ])('%s has no style attribute, which the content policy would stop', (_, element, part) => {
    const html = renderToStaticMarkup(element);
    expect(html).not.toMatch(/\sstyle=/);
    expect(html).toContain(part);
  });
});

describe('Switch', () => {
  it('can keep the focus while it is busy', () => {
    const html = renderToStaticMarkup(<Switch label="Keys" isOn isBusy onChange={nothing} />);
    expect(html).toContain('aria-disabled="true"');
    expect(html).not.toMatch(/\sdisabled/);
  });
});

describe('Field', () => {
  it.each([
    ['an input', Input],
    ['a text', Textarea],
    ['a list', Select],
  ] as const)('ties label, hint and error to %s', (_, Control) => {
    const html = renderToStaticMarkup(
      <Field label="Number" hint="At most 200" error="Too many">
        {(control) => <Control {...control} />}
      </Field>,
    );
    const id = /for="([^"]+)"/.exec(html)?.[1];
    expect(html).toMatch(new RegExp(`<(input|textarea|select)[^>]* id="${id}"`));
    expect(html).toContain(`aria-describedby="${id}-hint ${id}-error"`);
    expect(html).toContain('aria-invalid="true"');
  });

  it('says nothing of an error where there is none', () => {
    const html = renderToStaticMarkup(<Field label="Number">{(control) => <Input {...control} />}</Field>);
    expect(html).not.toMatch(/aria-(invalid|describedby)/);
  });
});
