import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { contractFor } from '../src/contract/cache.ts';
import {
  ADDRESSES,
  type ContractReport,
  checkContract,
  checkRecords,
  readRecords,
} from '../src/contract/check.ts';
import { deriveContract } from '../src/contract/derive.ts';
import { type ContractRecord, shapeOf } from '../src/contract/record.ts';
import type { Contract } from '../src/contract/schema.ts';
import { readSdk } from '../src/contract/sdk-files.ts';
import { runTour } from '../src/contract/tour/index.ts';
import { clientFor, startTestSandbox } from './support.ts';

// The tour makes some three hundred calls, and deriving reads all of the SDK's declarations.
jest.setTimeout(180_000);

let directory: string;
let records: ContractRecord[];
let contract: Contract;

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'sandbox-contract-spec-'));
  await runTour(directory);
  contract = contractFor(ADDRESSES);
  records = readRecords(directory);
});
afterAll(() => rmSync(directory, { recursive: true, force: true }));

type Fields = Record<string, unknown>;
type Exchange = Extract<ContractRecord, { kind: 'exchange' }>;

function exchange(address: string, status = 200): Exchange {
  const found = records.find(
    (record): record is Exchange =>
      record.kind === 'exchange' && record.address === address && record.status === status,
  );
  if (found) return structuredClone(found);
  throw new Error(`The tour recorded no ${address} with ${status}.`);
}

function event(type: string): ContractRecord & { kind: 'event' } {
  const found = records.find((record) => record.kind === 'event' && record.type === type);
  if (found?.kind === 'event') return structuredClone(found);
  throw new Error(`The tour recorded no event ${type}.`);
}

/** What the check says about one record, after something was done to its body. */
function afterwards(record: ContractRecord, spoil: (body: Fields) => void): string[] {
  expect(checkRecords([record], contract).violations).toEqual([]);
  const spoiled = structuredClone(record);
  spoil(spoiled.body as Fields);
  return messages(checkRecords([spoiled], contract));
}

function messages({ violations }: ContractReport): string[] {
  return violations.map(({ path, message }) => `${path} ${message}`);
}

describe('the contract with the SDK', () => {
  it('is kept by every operation of the sandbox: at least 50, none left out, no violation', () => {
    const report = checkContract(directory, contract);
    expect(report.violations).toEqual([]);
    expect(report.operations.missing).toEqual([]);
    expect(report.operations.covered.length).toBeGreaterThanOrEqual(50);
    expect(report.events.types.length).toBeGreaterThanOrEqual(40);
    expect(report.requests).toBeGreaterThan(100);
    expect(report.errors).toBeGreaterThan(5);
  });

  it('knows every operation of the sandbox from the SDK, none invented', () => {
    expect(ADDRESSES.filter((address) => !contract.operations[address])).toEqual([]);
    const invented = { ...contract, operations: { ...contract.operations } };
    delete invented.operations['GET /v1/invoices/:id'];
    expect(messages(checkRecords([], invented))).toEqual([' is no operation of the SDK']);
  });

  it('knows every parameter of its operations by name, and no other', () => {
    const fields = { ...contract.definitions['InvoiceCreateParams']?.fields };
    delete fields['footer'];
    fields['header'] = { schema: { is: 'string' }, optional: true };
    const definitions = { ...contract.definitions, InvoiceCreateParams: { fields } };
    expect(messages(checkRecords([], { ...contract, definitions }))).toEqual([
      'footer is a parameter the SDK has not',
      'header is a parameter of the SDK the sandbox has not heard of',
    ]);
  });

  it('holds no secret in its log', () => {
    const all = JSON.stringify(records);
    expect(all).not.toMatch(/whsec_\w/);
    expect(all).not.toMatch(/_secret_\w/);
    expect(all).toContain('"client_secret":"masked"');
  });
});

describe('a planted fault is found', () => {
  it.each<[string, (body: Fields) => void, string]>([
    ['an unknown field', (body) => (body['payment_intent'] = 'pi_1'), 'is no field of Invoice'],
    ['a missing field', (body) => delete body['amount_remaining'], 'is missing in Invoice'],
    ['a wrong enum value', (body) => (body['status'] = 'opened'), '"opened" and should be'],
    ['a wrong type', (body) => (body['amount_due'] = '100'), '"100" and should be number'],
    ['a null that may not be', (body) => (body['currency'] = null), 'null and should be string'],
    ['another object', (body) => (body['object'] = 'charge'), '"charge" and should be "invoice"'],
    [
      'an unknown field deep inside',
      (body) => ((body['status_transitions'] as Fields)['sent_at'] = 1),
      'status_transitions.sent_at is no field',
    ],
  ])('%s in an answer', (_what, spoil, words) => {
    const found = afterwards(exchange('POST /v1/invoices/:id/finalize'), spoil);
    expect(found).toEqual([expect.stringContaining(words)]);
  });

  it('a field missing in an expanded object, and a decimal that is a number', () => {
    const price = afterwards(exchange('GET /v1/prices/:id'), (body) => {
      delete (body['product'] as Fields)['name'];
      body['unit_amount_decimal'] = 500;
    });
    expect(price.sort()).toEqual([
      'product.name is missing in Product',
      expect.stringContaining('unit_amount_decimal is 500'),
    ]);
  });

  it('in one item of a list, in its head, and in an event of the list of events', () => {
    const list = afterwards(exchange('GET /v1/invoices'), (body) => {
      delete (body['data'] as Fields[])[0]?.['lines'];
      body['has_more'] = 'no';
    });
    expect(list).toEqual([
      'has_more is "no" and should be boolean',
      'data[0].lines is missing in Invoice',
    ]);
    const events = afterwards(exchange('GET /v1/events/:id'), (body) => {
      delete body['request'];
    });
    expect(events).toEqual([expect.stringContaining('request is missing')]);
  });

  it('in the object of an event, its type and its envelope', () => {
    const paid = afterwards(event('invoice.paid'), (body) => {
      delete ((body['data'] as Fields)['object'] as Fields)['total'];
      body['account'] = null;
    });
    expect(paid.sort()).toEqual([
      'account is null and should be string',
      'data.object.total is missing in Invoice',
    ]);
    const invented = afterwards(event('invoice.paid'), (body) => (body['type'] = 'invoice.payed'));
    expect(invented).toEqual([' is of a type no event has: invoice.payed']);
    const before = afterwards(event('invoice.updated'), (body) => {
      (body['data'] as Fields)['previous_attributes'] = { gone: 1, due_date: null };
    });
    expect(before).toEqual([expect.stringContaining('previous_attributes.gone is no field')]);
  });

  it('in the envelope of an error', () => {
    const refused = exchange('POST /v1/refunds', 400);
    expect(afterwards(refused, (body) => delete (body['error'] as Fields)['message'])).toEqual([
      'error.message is missing',
    ]);
    expect(
      afterwards(refused, (body) => ((body['error'] as Fields)['type'] = 'oops')),
    ).toHaveLength(1);
    expect(afterwards(refused, (body) => delete body['error'])).toEqual(['error is missing']);
  });

  it('in a request that was accepted', () => {
    const request = exchange('POST /v1/invoices');
    const accepted = (params: Fields) => {
      const sent = { ...(request.params as Fields), ...params };
      return messages(checkRecords([{ ...request, params: sent }], contract));
    };
    expect(accepted({})).toEqual([]);
    expect(accepted({ lines: [] })).toEqual(['lines is no field of InvoiceCreateParams']);
    expect(accepted({ due_date: 'soon' })).toEqual(['due_date is "soon" and should be number']);
    expect(accepted({ auto_advance: 'maybe' })).toHaveLength(1);
    expect(accepted({ description: '' })).toEqual([]);
  });
});

describe('a newer SDK', () => {
  it('fails the check when a field changes its type, is new, is gone, or an enum loses a value', () => {
    const sdk = readSdk(process.cwd());
    const edit = (file: string, from: string, to: string) => {
      const text = sdk.files.get(file) ?? '';
      expect(text.includes(from) ? file : 'not there').toBe(file);
      sdk.files.set(file, text.replace(from, to));
    };
    edit('resources/Invoices.d.ts', '    amount_due: number;', '    amount_due: string;');
    edit(
      'resources/Refunds.d.ts',
      '    amount: number;',
      '    amount: number;\n    traced: boolean;',
    );
    edit('resources/Customers.d.ts', '    livemode: boolean;', '');
    edit('resources/CreditNotes.d.ts', "type Status = 'issued' |", 'type Status =');
    const found = messages(checkRecords(records, deriveContract(sdk, ADDRESSES)));
    for (const words of [
      'amount_due is 12000 and should be string',
      'traced is missing in Refund',
      'livemode is no field of Customer',
      'status is "issued" and should be',
    ])
      expect(found).toContainEqual(expect.stringContaining(words));
  });
});

describe('the log', () => {
  it('is written by any sandbox the environment tells to, and the sandboxes of a process share it', async () => {
    const own = mkdtempSync(join(tmpdir(), 'sandbox-contract-env-'));
    process.env['SANDBOX_CONTRACT_LOG'] = own;
    try {
      for (let count = 0; count < 2; count += 1) {
        const sandbox = await startTestSandbox();
        await clientFor(sandbox).customers.create({ name: `Nr ${count}` });
        await sandbox.stop();
      }
      const kept = readRecords(own).map((record) =>
        record.kind === 'event' ? record.type : record.address,
      );
      expect(kept.sort()).toEqual(['POST /v1/customers', 'customer.created']);
      const report = checkContract(own, contract);
      expect(report.violations).toEqual([]);
      expect(report.operations.missing).toContain('GET /v1/invoices');
    } finally {
      delete process.env['SANDBOX_CONTRACT_LOG'];
      rmSync(own, { recursive: true, force: true });
    }
  });

  it('keeps one record of every shape, whatever the ids, amounts and names', () => {
    const [one, other] = [
      { id: 'in_1Aa', amount: 5, status: 'open', metadata: { a: '1' }, lines: [{ id: 'il_1Z' }] },
      { id: 'in_1Bb', amount: 7, status: 'open', metadata: { b: '2' }, lines: [{ id: 'il_1Y' }] },
    ];
    expect(shapeOf(one)).toBe(shapeOf(other));
    for (const change of [{ status: 'paid' }, { amount: '5' }, { amount: null }, { more: 1 }])
      expect(shapeOf({ ...one, ...change })).not.toBe(shapeOf(one));
  });
});
