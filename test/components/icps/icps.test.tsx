import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { Panel } from '../../../components/panel/Panel';
import { usePanel } from '../../../components/panel/panel-store';
import { useToasts } from '../../../components/ui/toast-store';
import { createConfig, getConfig, listConfigs, saveConfig } from '../../../lib/storage/configs';
import { db } from '../../../lib/storage/db';
import { isResting } from '../../../lib/sync/trouble';
import { condition, connected, freshWorld, icp, show, told, unsent, violations } from '../world';

freshWorld();
beforeEach(() => usePanel.setState({ section: 'icps' }));

const leaders = icp('Leaders', [condition('job_title', 'in', ['CTO']), condition('country', 'equals', 'DE')]);
const saved = async () => (await listConfigs()).map(({ config }) => config);
const optionsOf = (select: HTMLElement) =>
  within(select)
    .getAllByRole('option')
    .map((option) => option.textContent);

describe('the list', () => {
  test('is empty at first, and leads to the first ICP', async () => {
    const { container } = show(<Panel />);
    expect(await screen.findByText('No ICPs yet')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'New ICP' })).toBeTruthy();
    expect(await violations(container)).toEqual([]);
  });

  test('shows what needs attention, and switches an ICP off', async () => {
    await createConfig(icp('Odd', [condition('city', 'gt', 5)], { priority: 2 }));
    const { person, container } = show(<Panel />);
    expect(await screen.findByText('1 condition needs attention')).toBeTruthy();
    expect(screen.getByText('Priority 2 · On this device only')).toBeTruthy();
    await person.click(screen.getByRole('switch', { name: 'Score against Odd' }));
    await waitFor(async () => expect(await saved()).toMatchObject([{ isActive: false }]));
    expect(await violations(container)).toEqual([]);
  });

  test('what only its account can tell is a note, for nothing can be done about it', async () => {
    const lances = { ...condition('lance.keywords', 'equals', 'fintech'), lance: { place: ['keywords'] } };
    await createConfig(icp('Search', [lances]));
    show(<Panel />);
    expect(await screen.findByText(/^One condition is known to its account only/)).toBeTruthy();
    expect(screen.queryByText(/needs attention/)).toBeNull();
  });

  test('takes a deletion back', async () => {
    const { id } = await createConfig(leaders);
    const { person } = show(<Panel />);
    await person.click(await screen.findByRole('button', { name: 'Delete Leaders' }));
    expect(await within(screen.getByRole('status')).findByText('Leaders is deleted.')).toBeTruthy();
    expect(await saved()).toEqual([]);
    await person.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect((await getConfig(id))?.config.label).toBe('Leaders'));
  });

  test('a deletion says where it reaches, and goes there once it can’t be taken back any more', async () => {
    const northwind = await connected();
    const { id, config } = await createConfig(leaders);
    await db.links.put({ configId: id, accountId: northwind.id, remoteKey: 'leaders', base: config });
    await db.outbox.clear();
    const [syncNow, changed] = [told('syncNow'), told('configsChanged')];
    const { person } = show(<Panel />);
    const bin = await screen.findByRole('button', { name: 'Delete Leaders' });
    expect(bin.title).toBe('Deletes it here and in Northwind (Bullseye Partner).');
    await person.click(bin);
    const words =
      'Leaders is deleted here, and in Northwind (Bullseye Partner) after 10 seconds or with the next sync.';
    expect(await screen.findByText(words)).toBeTruthy();
    await waitFor(() => expect(changed).toHaveBeenCalled());
    expect(syncNow).not.toHaveBeenCalled();
    const [entry] = await db.outbox.toArray();
    expect(entry).toMatchObject({ action: 'delete' });
    expect(isResting(entry!, Date.now())).toBe(true);
    expect(isResting(entry!, Date.now() + 10_000)).toBe(false);
    await person.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(syncNow).toHaveBeenCalled());
    expect((await db.outbox.toArray())[0]).not.toHaveProperty('notBefore');
  });

  test('says why the account did not accept an ICP, in its own words, and what to do', async () => {
    await unsent('Leaders', 'invalid', 'PATCH icp: Validation failed\npriority: must be at least 1');
    const { container } = show(<Panel />);
    expect(await screen.findByText(/did not accept this ICP. Edit what the detail names/)).toBeTruthy();
    expect(screen.getByText(/priority: must be at least 1/)).toBeTruthy();
    expect(await violations(container)).toEqual([]);
  });

  test('says when something on this device can’t be read', async () => {
    await createConfig(leaders);
    await db.table('configs').put({ id: 'broken', config: 'nonsense' });
    show(<Panel />);
    expect(await screen.findByText(/One entry on this device can't be read/)).toBeTruthy();
    expect(screen.getByText('Leaders')).toBeTruthy();
  });
});

describe('a new ICP', () => {
  test('is saved with what was entered, and the background is told', async () => {
    const [configsChanged, syncNow] = [told('configsChanged'), told('syncNow')];
    const { person, container } = show(<Panel />);
    await person.click(await screen.findByRole('button', { name: 'New ICP' }));
    await person.type(screen.getByLabelText('Name'), 'DACH leaders');
    await person.type(screen.getByLabelText('Priority'), '3');
    await person.type(screen.getByLabelText('Values'), 'CTO{Enter}VP Engineering{Enter}');
    expect(await violations(container)).toEqual([]);
    await person.click(screen.getByRole('button', { name: 'Add a condition' }));
    const second = within(screen.getByRole('group', { name: 'Condition 2' }));
    await person.selectOptions(second.getByLabelText('What'), 'Country');
    await person.type(second.getByLabelText('Values'), 'Germany{Enter}Europe, Middle East and Africa{Enter}');
    await person.click(second.getByLabelText(/Nice to have/));
    await person.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('DACH leaders is saved.')).toBeTruthy();
    expect(await saved()).toMatchObject([
      {
        label: 'DACH leaders',
        priority: 3,
        rules: {
          groups: [
            {
              operator: 'AND',
              conditions: [
                { type: 'job_title', comparator: 'in', value: ['CTO', 'VP Engineering'] },
                { type: 'country', comparator: 'in', value: ['DE', 'W-EMEA'], optional: true },
              ],
            },
          ],
        },
      },
    ]);
    await waitFor(() => expect(syncNow).toHaveBeenCalledOnce());
    expect(configsChanged).toHaveBeenCalledOnce();
  });

  test('is not saved while something is wrong: it says so beside the field, and keeps what was typed', async () => {
    const { person } = show(<Panel />);
    await person.click(await screen.findByRole('button', { name: 'New ICP' }));
    await person.type(screen.getByLabelText('Priority'), 'soon');
    await person.click(screen.getByRole('button', { name: 'Save' }));
    expect(screen.getByText('3 fields need attention before this can be saved.')).toBeTruthy();
    const name = screen.getByLabelText('Name');
    expect(name.getAttribute('aria-invalid')).toBe('true');
    expect(document.getElementById(name.getAttribute('aria-describedby') ?? '')?.textContent).toBe(
      'Enter a name.',
    );
    expect(screen.getByText('A value is missing. Enter at least one.')).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>('Priority').value).toBe('soon');
    await waitFor(() => expect(document.activeElement).toBe(name));
    expect(await saved()).toEqual([]);
  });

  test('is made once, however often Save is pressed', async () => {
    const { person } = show(<Panel />);
    await person.click(await screen.findByRole('button', { name: 'New ICP' }));
    await person.type(screen.getByLabelText('Name'), 'Once');
    await person.type(screen.getByLabelText('Values'), 'CTO{Enter}');
    const save = screen.getByRole('button', { name: 'Save' });
    fireEvent.click(save);
    expect(save.getAttribute('aria-disabled')).toBe('true');
    fireEvent.click(save);
    expect(await screen.findByText('Once is saved.')).toBeTruthy();
    expect(await saved()).toHaveLength(1);
  });

  test('takes nobody away from another section when it is saved', async () => {
    const { person } = show(<Panel />);
    await person.click(await screen.findByRole('button', { name: 'New ICP' }));
    await person.type(screen.getByLabelText('Name'), 'Late');
    await person.type(screen.getByLabelText('Values'), 'CTO{Enter}');
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    fireEvent.click(screen.getByRole('tab', { name: 'Account' }));
    expect(await screen.findByText('Late is saved.')).toBeTruthy();
    expect(screen.getByRole('tab', { name: 'Account' }).getAttribute('aria-selected')).toBe('true');
    await person.click(screen.getByRole('tab', { name: 'ICPs' }));
    expect(await screen.findByRole('button', { name: 'Edit Late' })).toBeTruthy();
  });

  test('offers only comparators that are legal', async () => {
    const { person } = show(<Panel />);
    await person.click(await screen.findByRole('button', { name: 'New ICP' }));
    await person.selectOptions(screen.getByLabelText('What'), 'Company size');
    expect(optionsOf(screen.getByLabelText('How'))).toEqual([
      'is',
      'is not',
      'is more than',
      'is at least',
      'is less than',
      'is at most',
      'is any of',
      'is none of',
      'is between',
      'is stated',
      'is not stated',
    ]);
    await person.selectOptions(screen.getByLabelText('How'), 'is between');
    await person.type(screen.getByLabelText('From'), '50');
    await person.type(screen.getByLabelText('To'), '1,000');
    expect(screen.getByText('Company size is between 50 and 1,000')).toBeTruthy();
    await person.selectOptions(screen.getByLabelText('What'), 'Match with a persona');
    expect(optionsOf(screen.getByLabelText('How'))).toEqual(['is', 'is not', 'is stated', 'is not stated']);
    expect(screen.getByText('Match with a persona is yes')).toBeTruthy();
  });

  test('bounds that don’t fit are both marked, and told once', async () => {
    const { person } = show(<Panel />);
    await person.click(await screen.findByRole('button', { name: 'New ICP' }));
    await person.selectOptions(screen.getByLabelText('What'), 'Company size');
    await person.selectOptions(screen.getByLabelText('How'), 'is between');
    await person.type(screen.getByLabelText('From'), '500');
    await person.type(screen.getByLabelText('To'), '50');
    await person.click(screen.getByRole('button', { name: 'Save' }));
    const told = screen.getByText('The lower bound is above the upper one. Swap them.');
    for (const bound of ['From', 'To'].map((label) => screen.getByLabelText(label))) {
      expect(bound.getAttribute('aria-invalid')).toBe('true');
      expect(bound.getAttribute('aria-describedby')).toBe(told.id);
    }
  });

  test('survives another section, and the panel being closed', async () => {
    const { person, unmount } = show(<Panel />);
    await person.click(await screen.findByRole('button', { name: 'New ICP' }));
    await person.type(screen.getByLabelText('Name'), 'Half done');
    await person.click(screen.getByRole('tab', { name: 'Account' }));
    await person.click(screen.getByRole('tab', { name: 'ICPs' }));
    expect((await screen.findByLabelText<HTMLInputElement>('Name')).value).toBe('Half done');
    expect(JSON.stringify(localStorage)).toContain('Half done');

    unmount();
    usePanel.setState(usePanel.getInitialState());
    usePanel.setState({ section: 'icps' });
    const reopened = show(<Panel />);
    await reopened.person.click(await screen.findByRole('button', { name: 'New ICP, not saved yet' }));
    expect(screen.getByLabelText<HTMLInputElement>('Name').value).toBe('Half done');
  });

  test('is kept when the disk refuses it', async () => {
    const refuse = () => {
      throw new Error('disk full');
    };
    db.configs.hook('creating', refuse);
    const { person } = show(<Panel />);
    await person.click(await screen.findByRole('button', { name: 'New ICP' }));
    await person.type(screen.getByLabelText('Name'), 'Unlucky');
    await person.type(screen.getByLabelText('Values'), 'CTO{Enter}');
    await person.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText(/Saving did not work/)).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>('Name').value).toBe('Unlucky');
    db.configs.hook('creating').unsubscribe(refuse);
    await person.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('Unlucky is saved.')).toBeTruthy();
  });

  test('warns of what says something else than one would think', async () => {
    const { person } = show(<Panel />);
    await person.click(await screen.findByRole('button', { name: 'New ICP' }));
    await person.selectOptions(screen.getByLabelText('How'), 'contains');
    await person.type(screen.getByLabelText('Value'), 'CTO');
    expect(screen.getByText(/“CTO” also stands inside longer words/)).toBeTruthy();
    await person.click(screen.getByLabelText(/Nice to have/));
    expect(screen.getByText(/so the group matches everybody/)).toBeTruthy();
    await person.click(screen.getByRole('button', { name: 'Remove condition 1' }));
    expect(screen.getByText('Without conditions this ICP matches nobody.')).toBeTruthy();
  });
});

describe('an ICP that exists', () => {
  const edit = async (label: string) => {
    const shown = show(<Panel />);
    await shown.person.click(await screen.findByRole('button', { name: `Edit ${label}` }));
    return shown;
  };
  const rename = async (person: Awaited<ReturnType<typeof edit>>['person'], label: string) => {
    await person.clear(screen.getByLabelText('Name'));
    await person.type(screen.getByLabelText('Name'), label);
  };
  const save = async (person: Awaited<ReturnType<typeof edit>>['person']) =>
    person.click(screen.getByRole('button', { name: 'Save' }));

  test('keeps what another system wrote and we don’t know', async () => {
    const foreign = {
      ...icp('Foreign', [{ type: 'zodiac_sign', comparator: 'near', value: { sign: 'Leo' }, weight: 2 }]),
      owner: 'somebody',
    };
    await createConfig(foreign);
    const { person } = await edit('Foreign');
    expect(screen.getByText('zodiac_sign near {"sign":"Leo"}')).toBeTruthy();
    expect(screen.queryByLabelText('How')).toBeNull();
    await rename(person, 'Known');
    await save(person);
    await screen.findByText('Known is saved.');
    expect(await saved()).toEqual([{ ...foreign, label: 'Known' }]);
  });

  test('says what came broken, and lets the rest be saved', async () => {
    await createConfig(icp('Odd', [condition('country', 'equals', 'Narnia')]));
    const { person } = await edit('Odd');
    expect(screen.getByText(/“Narnia” is no country we know/)).toBeTruthy();
    await rename(person, 'Less odd');
    await save(person);
    expect(await screen.findByText('Less odd is saved.')).toBeTruthy();
  });

  test('edited elsewhere meanwhile keeps both edits where they don’t meet', async () => {
    const { id } = await createConfig(leaders);
    const { person } = await edit('Leaders');
    await rename(person, 'Mine');
    await saveConfig(id, { ...leaders, priority: 7 });
    await save(person);
    await screen.findByText('Mine is saved.');
    expect(await saved()).toMatchObject([{ label: 'Mine', priority: 7 }]);
  });

  test('edited elsewhere meanwhile asks where they do', async () => {
    const { id } = await createConfig(leaders);
    const { person } = await edit('Leaders');
    await rename(person, 'Mine');
    await saveConfig(id, { ...leaders, label: 'Theirs' });
    expect(await screen.findByText(/was changed elsewhere while you were editing/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Save' })).toBeNull();
    expect(await saved()).toMatchObject([{ label: 'Theirs' }]);
    await person.click(screen.getByRole('button', { name: 'Save mine over it' }));
    await screen.findByText('Mine is saved.');
    expect(await saved()).toMatchObject([{ label: 'Mine' }]);
  });

  test('has its changes discarded, and brought back', async () => {
    await createConfig(leaders);
    const { person } = await edit('Leaders');
    await rename(person, 'Mine');
    await person.click(screen.getByRole('button', { name: 'Discard changes' }));
    await person.click(await screen.findByRole('button', { name: 'Undo' }));
    expect((await screen.findByLabelText<HTMLInputElement>('Name')).value).toBe('Mine');
  });

  test('leaves no draft behind when nothing was changed', async () => {
    await createConfig(leaders);
    const { person } = await edit('Leaders');
    await person.click(screen.getByRole('button', { name: 'Back to ICPs' }));
    await screen.findByRole('button', { name: 'Edit Leaders' });
    expect(screen.queryByText('Unsaved changes')).toBeNull();
  });
});

describe('by keyboard', () => {
  test('what is sent or dismissed gives the focus on', async () => {
    await createConfig(leaders);
    await connected();
    const { person } = show(<Panel />);
    await person.click(await screen.findByRole('button', { name: 'Accounts of Leaders' }));
    expect(document.activeElement?.textContent).toBe('Where “Leaders” lives');
    await person.click(
      await screen.findByRole('button', { name: 'Send Leaders to Northwind (Bullseye Partner)' }),
    );
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Northwind (Bullseye Partner)'));
    await person.click(screen.getByRole('button', { name: 'Back to ICPs' }));
    const edit = await screen.findByRole('button', { name: 'Edit Leaders' });
    edit.focus();
    act(() => useToasts.setState({ toasts: [] }));
    act(() => useToasts.getState().say({ text: 'Done.' }));
    await person.click(screen.getByRole('button', { name: 'Dismiss' }));
    expect(screen.queryByText('Done.')).toBeNull();
    expect(document.activeElement).toBe(edit);
    act(() => edit.blur());
    act(() => useToasts.getState().say({ text: 'Done again.' }));
    await person.click(screen.getByRole('button', { name: 'Dismiss' }));
    expect(document.activeElement).toBe(screen.getByRole('tab', { name: 'ICPs' }));
  });

  test('the focus goes on where the work does', async () => {
    await createConfig(leaders);
    const { person } = show(<Panel />);
    screen.getByRole('tab', { name: 'ICPs' }).focus();
    const edit = await screen.findByRole('button', { name: 'Edit Leaders' });
    expect(document.activeElement?.textContent).toBe('ICPs');
    edit.focus();
    await person.keyboard('{Enter}');
    expect(document.activeElement?.textContent).toBe('Edit ICP');
    await person.click(screen.getByRole('button', { name: 'Add a condition' }));
    const added = within(screen.getByRole('group', { name: 'Condition 3' }));
    await waitFor(() => expect(document.activeElement).toBe(added.getByLabelText('What')));
    await person.click(screen.getByRole('button', { name: 'Remove condition 3' }));
    expect(document.activeElement?.textContent).toBe('Add a condition');
    await person.click(screen.getByRole('button', { name: 'Remove CTO' }));
    expect(document.activeElement).toBe(screen.getByLabelText('Values'));
  });
});
