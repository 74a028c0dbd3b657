import { mkdirSync, mkdtempSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { findRunningRecords, removeRunRecord, writeRunRecord } from '../processes/run-records.ts';
import { readJson, writePrivateJson } from './data-folder.ts';
import { isFresh } from './freshness.util.ts';
import { loadSecrets } from './secrets.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'crm-files-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('loadSecrets', () => {
  it('P7: makes them once, in a file that only its owner can read', () => {
    const file = join(folder, 'secrets.json');
    const first = loadSecrets(file);
    expect(loadSecrets(file)).toEqual(first);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it('makes others for another copy, of the form that is asked for', () => {
    const first = loadSecrets(join(folder, 'first.json'));
    const second = loadSecrets(join(folder, 'second.json'));
    for (const name of Object.keys(first) as (keyof typeof first)[]) {
      expect(first[name]).not.toBe(second[name]);
    }
    expect(Buffer.from(first.encryptionKey, 'base64')).toHaveLength(32);
    expect(first.sandboxSecretKey).toMatch(new RegExp(`^${'sk_'}test_[A-Za-z0-9]{24}$`));
    expect(first.sandboxWebhookSecret).toMatch(new RegExp(`^${'wh'}sec_[A-Za-z0-9]{32}$`));
  });

  it('does not replace secrets that cannot be read', () => {
    const file = join(folder, 'secrets.json');
    writeFileSync(file, '{ "encryptionKey": "half');
    expect(() => loadSecrets(file)).toThrow('cannot be read');
  });
});

describe('writePrivateJson', () => {
  it('closes a file that was open to others', () => {
    const file = join(folder, 'open.json');
    writeFileSync(file, '{}', { mode: 0o644 });
    writePrivateJson(file, { closed: true });
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readJson(file)).toEqual({ closed: true });
  });
});

describe('run records', () => {
  it('find a process that runs, until it is taken off', () => {
    writeRunRecord(folder, 'api', process.pid);
    expect(findRunningRecords(folder)).toEqual([
      expect.objectContaining({ name: 'api', processId: process.pid }),
    ]);
    removeRunRecord(folder, 'api');
    expect(findRunningRecords(folder)).toEqual([]);
  });

  it('do not take a stranger with the same process id for ours', () => {
    const record = { name: 'api', processId: process.pid, startTime: 'another time' };
    writeFileSync(join(folder, 'api.json'), JSON.stringify(record));
    expect(findRunningRecords(folder)).toEqual([]);
  });

  it('survive a torn file and a missing folder', () => {
    writeFileSync(join(folder, 'torn.json'), '{ "name"');
    expect(findRunningRecords(folder)).toEqual([]);
    expect(findRunningRecords(join(folder, 'missing'))).toEqual([]);
  });
});

describe('isFresh', () => {
  const write = (path: string, age: number): string => {
    const full = join(folder, path);
    mkdirSync(join(full, '..'), { recursive: true });
    writeFileSync(full, '');
    utimesSync(full, 1_000 - age, 1_000 - age);
    return full;
  };

  const source = (): string => {
    const directory = join(folder, 'src');
    for (const path of [directory, join(directory, 'deep')]) utimesSync(path, 500, 500);
    return directory;
  };

  it('believes an output that is younger than every source', () => {
    write('src/deep/a.ts', 100);
    const output = write('dist/main.js', 50);
    expect(isFresh({ output, sources: [source()] })).toBe(true);
  });

  it('sees a changed file, a deleted file and a missing output', () => {
    write('src/deep/a.ts', 100);
    const output = write('dist/main.js', 150);
    expect(isFresh({ output, sources: [source()] })).toBe(false);

    utimesSync(output, 950, 950);
    source();
    utimesSync(join(folder, 'src/deep'), 960, 960);
    expect(isFresh({ output, sources: [join(folder, 'src')] })).toBe(false);

    expect(isFresh({ output: join(folder, 'nothing.js'), sources: [] })).toBe(false);
  });

  it('looks at no installed package', () => {
    write('src/deep/a.ts', 100);
    write('src/node_modules/x/new.js', 0);
    const output = write('dist/main.js', 50);
    expect(isFresh({ output, sources: [source()] })).toBe(true);
  });
});
