import { handOver, HANDOVER_EXPIRES_MS, takeOver, type Handover } from './handover';
import { createDevice } from './device';

const HANDOVER: Handover = {
  undo: '{}',
  batches: [{ token: { id: 1, sheetId: 's' }, done: '已插入。', moved: true }],
  inserted: { sheetId: 's', name: '应急演练次数', anchor: { row: 3, column: 2 }, blanks: [{ row: 3, column: 4 }] },
};

function memory() {
  const kept = new Map<string, string>();
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  } as Storage;
  return { kept, device: createDevice(() => storage) };
}

test('what one page leaves the next one takes, once', () => {
  const { device, kept } = memory();
  handOver(device, { workbook: 'a.xlsx', at: 1000 }, HANDOVER);
  expect(takeOver(device, { workbook: 'a.xlsx', at: 3000 })).toMatchObject(HANDOVER);
  expect(takeOver(device, { workbook: 'a.xlsx', at: 3000 })).toBeNull();
  expect(kept.size).toBe(0);
});

test.each([
  ['another workbook', 'b.xlsx', 3000],
  ['a page that comes much later', 'a.xlsx', 1001 + HANDOVER_EXPIRES_MS],
  ['a clock that was put back', 'a.xlsx', 500],
])('%s takes nothing, and nothing stays', (_, workbook, at) => {
  const { device, kept } = memory();
  handOver(device, { workbook: 'a.xlsx', at: 1000 }, HANDOVER);
  expect(takeOver(device, { workbook, at })).toBeNull();
  expect(kept.size).toBe(0);
});

test('a page that has written nothing leaves nothing', () => {
  const { device, kept } = memory();
  handOver(device, { workbook: 'a.xlsx', at: 1 }, { ...HANDOVER, batches: [] });
  expect(kept.size).toBe(0);
});

test.each(['', '{', '{"batches":[]}', 'null', '{"workbook":"a.xlsx","at":1,"undo":"","batches":[{}],"inserted":null}'])(
  'what is left by somebody else is not taken: %s',
  (text) => {
    const { device } = memory();
    device.write('handover', text);
    expect(takeOver(device, { workbook: 'a.xlsx', at: 2 })).toBeNull();
  },
);
