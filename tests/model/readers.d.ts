/** The parts that a test uses of two readers of data packages, which bring no types. */
declare module 'tableschema' {
	interface Schema {
		errors: Error[];
	}

	/** A cell by its field's type; null where it is empty. */
	type Row = Readonly<Record<string, string | number | null>>;

	interface Table {
		/** Throws what a cell breaks of its field's type, constraints or keys; `relations` are the rows of other tables, by name. */
		read(options: { keyed: true; relations?: Readonly<Record<string, readonly Row[]>> }): Promise<Row[]>;
	}

	const tableschema: {
		Schema: { load(descriptor: object): Promise<Schema> };
		Table: { load(file: string, options: { schema: Schema; delimiter?: string }): Promise<Table> };
	};
	export default tableschema;
}

declare module 'frictionless.js' {
	interface File {
		descriptor: { name: string };
		rows(options: { keyed: true }): Promise<AsyncIterable<Readonly<Record<string, string>>>>;
	}

	const frictionless: { Dataset: { load(folder: string): Promise<{ resources: File[] }> } };
	export default frictionless;
}
