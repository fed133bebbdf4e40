// A check by JSON Schema (draft-07), as far as the format of scorecards uses it.

/** @param {unknown} value @returns {value is Record<string, any>} */
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * What is wrong with a value, worded for people.
 * @param {any} value
 * @param {any} schema
 * @param {string} [at]  where it is in the file
 * @returns {string[]}
 */
function problemsIn(value, schema, at = '') {
	const where = at || word('problem.the_file');
	if (schema.$ref) return problemsIn(value, scorecardDefinition(schema.$ref), at);
	if (schema.allOf) return schema.allOf.flatMap((/** @type {any} */ one) => problemsIn(value, one, at));
	if (schema.anyOf) {
		const fits = schema.anyOf.some((/** @type {any} */ one) => problemsIn(value, one, at).length === 0);
		return fits ? [] : [word('problem.unknown', {where})];
	}
	if ('const' in schema && value !== schema.const) return [word('problem.be', {where, what: schema.const})];
	if (schema.enum && !schema.enum.includes(value)) return [word('problem.unknown', {where})];
	if (schema.type && !isOfType(value, schema.type)) return [word('problem.be', {where, what: word(`type.${schema.type}`)})];
	switch (schema.type) {
		case 'string': return problemsInString(value, schema, where);
		case 'integer': return value < schema.minimum || value > schema.maximum ? [word('problem.from_to', {where, least: schema.minimum, most: schema.maximum})] : [];
		case 'array': return problemsInArray(value, schema, where);
		case 'object': return problemsInObject(value, schema, at);
	}
	return [];
}

/** @param {string} name */
const scorecardDefinition = (name) => /** @type {any} */ (scorecardSchema.definitions)[name.replace('#/definitions/', '')];

/** @param {any} value @param {string} type */
function isOfType(value, type) {
	switch (type) {
		case 'integer': return Number.isInteger(value);
		case 'array': return Array.isArray(value);
		case 'null': return value === null;
		case 'object': return isObject(value);
	}
	return typeof value === type;
}

/** Characters as the compiler counts them: an emoji is one. @param {string} text */
function charactersIn(text) {
	let n = 0;
	for (const character of text) n += Math.sign(character.length);
	return n;
}

/** @param {string} value @param {any} schema @param {string} where */
function problemsInString(value, schema, where) {
	if (schema.minLength && value === '') return [word('problem.empty', {where})];
	if (value.length > (schema.maxLength ?? Infinity) && charactersIn(value) > schema.maxLength) return [word('problem.characters', {where, most: schema.maxLength})];
	if (schema.pattern && !new RegExp(schema.pattern, 'u').test(value)) return [word('problem.date', {where})];
	return [];
}

/** @param {any[]} value @param {any} schema @param {string} where */
function problemsInArray(value, schema, where) {
	if (value.length > schema.maxItems) return [word('problem.items', {where, most: schema.maxItems})];
	return value.flatMap((item, i) => problemsIn(item, schema.items, `${where}[${i}]`));
}

/** @param {Record<string, any>} value @param {any} schema @param {string} at */
function problemsInObject(value, schema, at) {
	const inside = (/** @type {string} */ key) => (at ? `${at}.${key}` : key);
	const missing = schema.required.filter((/** @type {string} */ key) => !Object.hasOwn(value, key)).map((/** @type {string} */ key) => word('problem.missing', {where: inside(key)}));
	const rest = Object.keys(value).flatMap((key) => (Object.hasOwn(schema.properties, key) ? problemsIn(value[key], schema.properties[key], inside(key))
		: [word('problem.stray', {where: inside(key.slice(0, 40))})]));
	return [...missing, ...rest];
}
