// Fills in the forms of a folder with SurveyJS as a person does, who sees texts and no names: <form>.surveyjs.json with the answers
// in <form>.answers.json. Writes what SurveyJS collected in each language to <form>.<language>.results.json.
"use strict";
const assert = require("node:assert");
const fs = require("node:fs");
const path = require("node:path");
const { Model } = require("survey-core");
require("survey-core/survey.i18n");
const { lintSurvey } = require("survey-core/linter");

/** The element of a list whose text a person sees. */
function seen(list, text) {
    const found = list.filter((each) => each.text === text);
    assert.strictEqual(found.length, 1, found.length + " choices with the text " + text);
    return found[0];
}

/** The rows with a statement, in the order of the form: the one for the rating, then the one for the expectation. */
function rowsOf(model, statement) {
    return model
        .getAllQuestions()
        .filter((question) => question.getType() === "matrix")
        .flatMap((question) => question.visibleRows.map((row) => ({ question, row })))
        .filter((each) => each.row.text === statement);
}

function onlyQuestion(model, ...types) {
    const found = model.getAllQuestions().filter((question) => types.includes(question.getType()));
    assert.strictEqual(found.length, 1, types.join(" or "));
    return found[0];
}

function enter(model, person) {
    const party = onlyQuestion(model, "radiogroup", "text");
    party.value = party.getType() === "text" ? person.party : seen(party.visibleChoices, person.party).value;
    if (person.roles.length > 0) {
        const roles = onlyQuestion(model, "checkbox");
        roles.value = person.roles.map((role) => seen(roles.visibleChoices, role).value);
    }
    [person.answers, person.expectations].forEach((answers, place) => {
        for (const [statement, answer] of Object.entries(answers)) {
            const rows = rowsOf(model, statement);
            assert.ok(rows.length > place, "no row " + (place + 1) + " with the statement " + statement);
            const { question, row } = rows[place];
            row.value = seen(question.visibleColumns, answer).value;
        }
    });
}

/** What a form shows that is filled in, in the shape of what was entered. */
function shown(model) {
    const party = onlyQuestion(model, "radiogroup", "text");
    const roles = onlyQuestion(model, "checkbox");
    const person = {
        party: party.displayValue,
        roles: roles.visibleChoices.filter((role) => (roles.value || []).includes(role.value)).map((role) => role.text),
        answers: {},
        expectations: {},
    };
    const statements = new Set();
    for (const question of model.getAllQuestions().filter((each) => each.getType() === "matrix")) {
        for (const row of question.visibleRows) {
            const answers = statements.has(row.text) ? person.expectations : person.answers;
            statements.add(row.text);
            const columns = question.visibleColumns.filter((column) => column.value === row.value);
            if (columns.length > 0) {
                answers[row.text] = columns[0].text;
            }
        }
    }
    return person;
}

/** The checks notice a form that is wrong. */
function assertChecksNotice(json) {
    const type = structuredClone(json);
    type.pages[1].elements[0].type = "matrixx";
    assert.ok(new Model(type).jsonErrors.length > 0, "an unknown type is not noticed");
    const property = structuredClone(json);
    property.pages[1].elements[0].columnz = [];
    assert.ok(new Model(property).jsonErrors.length > 0, "an unknown property is not noticed");
    const reference = structuredClone(json);
    reference.pages[1].elements[0].visibleIf = "{nothing} = 1";
    assert.ok(lintSurvey(reference).findings.length > 0, "an unknown question is not noticed");
    const name = structuredClone(json);
    name.pages[1].elements[0].name = name.pages[0].elements[0].name;
    assert.ok(lintSurvey(name).findings.length > 0, "a repeated name is not noticed");
}

const folder = process.argv[2];
const forms = fs.readdirSync(folder).filter((name) => name.endsWith(".surveyjs.json"));
assert.ok(forms.length > 0, "no forms in " + folder);
for (const file of forms) {
    const name = file.slice(0, -".surveyjs.json".length);
    const json = JSON.parse(fs.readFileSync(path.join(folder, file), "utf8"));
    const people = JSON.parse(fs.readFileSync(path.join(folder, name + ".answers.json"), "utf8"));
    assert.strictEqual(new Model(json).jsonErrors, null, name + ": " + JSON.stringify(new Model(json).jsonErrors));
    assert.deepStrictEqual(lintSurvey(json).findings, [], name + ": findings of the linter");
    assertChecksNotice(json);
    for (const language of Object.keys(people)) {
        const results = people[language].map((person) => {
            const model = new Model(json);
            model.locale = language;
            enter(model, person);
            assert.ok(model.validate(), name + ": not valid");
            assert.ok(model.doComplete(), name + ": not completed");
            const again = new Model(json);
            again.locale = language;
            again.data = JSON.parse(JSON.stringify(model.data));
            assert.deepStrictEqual(shown(again), person, name + ": other answers are read back");
            assert.deepStrictEqual(again.data, model.data);
            return model.data;
        });
        fs.writeFileSync(path.join(folder, name + "." + language + ".results.json"), JSON.stringify(results));
        console.log(name + " in " + language + ": " + results.length + " respondents");
    }
}
