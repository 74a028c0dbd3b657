import { join } from 'node:path';

import { readJson, writePrivateJson, type DataFolder } from '../launcher/data-folder.ts';
import { type DemoStep } from './plan-demo-activity.util.ts';

/** How far the demo's customers have come: a start that was interrupted is gone on with. */
export type DemoProgress = { readonly isFinished: boolean; readonly left: readonly DemoStep[] };

const fileOf = (folder: DataFolder): string => join(folder.root, 'demo-activity.json');

/** Null on the first start. */
export const readProgress = (folder: DataFolder): DemoProgress | null =>
  readJson<DemoProgress>(fileOf(folder));

export const writeProgress = (folder: DataFolder, progress: DemoProgress): void =>
  writePrivateJson(fileOf(folder), progress);
