import { decideSocketDirectory } from './server-url.util.ts';

describe('the socket of a server', () => {
  it('is in its own directory, which nobody else may enter', () => {
    expect(decideSocketDirectory('/srv/crm/.data/postgres', 'linux')).toBe(
      '/srv/crm/.data/postgres',
    );
  });

  it('is none where its path would be too long for the kernel, counted in bytes', () => {
    expect(decideSocketDirectory(`/${'d'.repeat(87)}`, 'darwin')).toHaveLength(88);
    expect(decideSocketDirectory(`/${'d'.repeat(88)}`, 'darwin')).toBe('');
    expect(decideSocketDirectory(`/${'ü'.repeat(44)}`, 'darwin')).toBe('');
  });

  it('is none on Windows', () => {
    expect(decideSocketDirectory('C:\\crm\\postgres', 'win32')).toBe('');
  });
});
