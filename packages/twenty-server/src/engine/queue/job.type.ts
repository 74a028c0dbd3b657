/** What a job carries: ids, not records. Plain JSON, free of secrets. */
export type JobData = Readonly<Record<string, unknown>>;

export type JobHandler = (data: JobData) => Promise<void>;
