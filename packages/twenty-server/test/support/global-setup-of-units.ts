import { buildServerOrThrow } from 'twenty-tools';

export default buildServerOrThrow;
