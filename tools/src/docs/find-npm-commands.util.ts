export type NpmCommand = {
  /** As in `npm run <script>`; `ci` and the like for npm's own. */
  readonly script: string;
  /** `-w <package>`: null for the root. */
  readonly workspace: string | null;
};

const COMMAND = /\bnpm (?:run (?:--?\w+ )*)?([a-z][\w:.-]*)((?: [^&|;`]*)?)/g;
const WORKSPACE = /(?:-w|--workspace)[ =](\S+)/;

/** The npm commands in a text, those that people type: `npm ci && npm run doctor -- --json`. */
export const findNpmCommands = (text: string): NpmCommand[] =>
  [...text.matchAll(COMMAND)].map(([, script = '', rest = '']) => ({
    script,
    workspace: WORKSPACE.exec(rest)?.[1] ?? null,
  }));
