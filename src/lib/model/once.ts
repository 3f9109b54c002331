/** The function, made to compute once for the same object and values: what it gave is kept as long as the object lives. */
export function onceEach<Subject extends object, Values extends readonly (string | number)[], Result>(
	compute: (subject: Subject, ...values: Values) => Result,
): (subject: Subject, ...values: Values) => Result {
	const kept = new WeakMap<Subject, Map<string, Result>>();
	return (subject, ...values) => {
		const results = kept.get(subject) ?? new Map<string, Result>();
		kept.set(subject, results);
		const key = values.join(' ');
		const known = results.get(key);
		if (known !== undefined) return known;
		const result = compute(subject, ...values);
		results.set(key, result);
		return result;
	};
}
