// Checks the schemas with ajv (2020-12, strict, all errors) and json-schema-to-typescript. The argument is the project's folder.
import fs from 'node:fs';
import path from 'node:path';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { compile } from 'json-schema-to-typescript';

const project = process.argv[2];
const schemas = path.join(project, 'schemas');
const corpora = ['samskaping-json', 'samskaping-exchange'].map((module) => path.join(project, module, 'src/test/resources/corpus'));
const failures = [];
const fail = (message) => failures.push(message);

const read = (file) => JSON.parse(fs.readFileSync(file, 'utf8'));

// The codes that a schema has among other forms, such as the words in place of a rating.
const choice = (schema, root) =>
  (schema.anyOf ?? []).map((form) => (form.$ref ? root.$defs[form.$ref.slice('#/$defs/'.length)] : form)).find((form) => form.enum)?.enum;

// The places of a document where a code stands, or can stand, by its schema: [container, key or index, pointer, what stands there].
function* codes(schema, root, holder, key, pointer) {
  const value = holder[key];
  if (schema.$ref) {
    yield* codes(root.$defs[schema.$ref.slice('#/$defs/'.length)], root, holder, key, pointer);
  }
  for (const part of schema.allOf ?? []) {
    yield* codes(part, root, holder, key, pointer);
  }
  if (schema.enum && typeof value === 'string') {
    yield [holder, key, pointer, 'code'];
  }
  if (choice(schema, root)) {
    yield [holder, key, pointer, choice(schema, root)];
  }
  if (Array.isArray(value) && schema.items) {
    for (let i = 0; i < value.length; i++) {
      yield* codes(schema.items, root, value, i, `${pointer}/${i}`);
    }
  } else if (value !== null && typeof value === 'object') {
    for (const name of Object.keys(value)) {
      const below = schema.properties?.[name] ?? schema.additionalProperties;
      if (below && typeof below === 'object') {
        yield* codes(below, root, value, name, `${pointer}/${name}`);
      }
      if (schema.properties && !schema.required && schema.additionalProperties === false && !root.$defsNames.has(schema)) {
        yield [value, name, `${pointer}/${name}`, 'name'];
      }
    }
  }
}

let wrongCodes = 0;
let wrongWords = 0;
let documents = 0;
let types = 0;
for (const name of fs.readdirSync(schemas).filter((each) => each.endsWith('.schema.json'))) {
  const schema = read(path.join(schemas, name));
  const warnings = [];
  const logger = { log() {}, warn: (...all) => warnings.push(all.join(' ')), error: (...all) => warnings.push(all.join(' ')) };
  const ajv = new Ajv2020.default({ strict: true, allErrors: true, logger });
  addFormats.default(ajv);
  let validate;
  try {
    validate = ajv.compile(schema);
  } catch (refusal) {
    fail(`${name}: ajv does not compile it: ${refusal.message}`);
    continue;
  }
  warnings.forEach((warning) => fail(`${name}: ajv warns: ${warning}`));

  // Definitions are objects with known fields; an object with known names elsewhere has codes as names.
  schema.$defsNames = new Set([schema, ...Object.values(schema.$defs)]);
  const folder = corpora.map((corpus) => path.join(corpus, name.split('-')[1])).find((each) => fs.existsSync(each));
  for (const file of fs.readdirSync(folder).filter((each) => each.startsWith('valid-'))) {
    const document = read(path.join(folder, file));
    documents++;
    if (!validate(document)) {
      fail(`${name}: refuses ${file}: ${JSON.stringify(validate.errors)}`);
      continue;
    }
    for (const [holder, key, pointer, kind] of codes(schema, schema, [document], 0, '')) {
      const right = holder[key];
      if (kind === 'name') {
        delete holder[key];
        holder['wrong-code'] = right;
      } else {
        holder[key] = 'wrong-code';
      }
      validate(document);
      const errors = validate.errors ?? [];
      if (Array.isArray(kind)) {
        // A validator tells why the word is none of the forms. All errors are there, and one of them lists the words.
        wrongWords++;
        const lists = errors.filter((error) => error.keyword === 'enum').map((error) => error.params.allowedValues);
        if (JSON.stringify(lists) !== JSON.stringify([kind]) || errors.some((error) => error.instancePath !== pointer)) {
          fail(`${name}: a wrong word at ${pointer} of ${file} gives ${JSON.stringify(errors)}`);
        }
      } else {
        wrongCodes++;
        if (errors.length !== 1 || !['enum', 'additionalProperties'].includes(errors[0].keyword)) {
          fail(`${name}: a wrong code at ${pointer} of ${file} gives ${errors.length} errors: ${JSON.stringify(errors)}`);
        }
      }
      delete holder['wrong-code'];
      holder[key] = right;
    }
  }

  delete schema.$defsNames;
  const typescript = await compile(structuredClone(schema), name, { unreachableDefinitions: true });
  const declared = new Set([...typescript.matchAll(/export (?:type|interface) (\w+)/g)].map((match) => match[1]));
  types += declared.size;
  for (const type of declared) {
    if (/\d$/.test(type)) {
      fail(`${name}: TypeScript gets a numbered type ${type}`);
    }
  }
  for (const [type, definition] of Object.entries(schema.$defs)) {
    if (!declared.has(type)) {
      fail(`${name}: TypeScript gets no type ${type}`);
    } else if (definition.enum) {
      const union = new RegExp(`export type ${type} =([^;]*);`).exec(typescript)[1];
      const literals = [...union.matchAll(/"([^"]*)"/g)].map((match) => match[1]);
      if (JSON.stringify(literals) !== JSON.stringify(definition.enum) || /\bstring\b/.test(union)) {
        fail(`${name}: ${type} is no union of its codes: ${union}`);
      }
    }
  }
}

if (wrongCodes < 1000 || wrongWords < 100 || documents < 15) {
  fail(`too little was checked: ${documents} documents, ${wrongCodes} wrong codes, ${wrongWords} wrong words`);
}
if (failures.length > 0) {
  failures.slice(0, 20).forEach((failure) => console.error(failure));
  console.error(`${failures.length} failures`);
  process.exit(1);
}
console.log(`ajv: no warnings; ${documents} documents accepted; ${wrongCodes} wrong codes, each one error; ${wrongWords} wrong words for answers, each one list of words.`);
console.log(`json-schema-to-typescript: ${types} types, none numbered.`);
