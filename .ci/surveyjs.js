// Loads the forms of a folder into SurveyJS, answers them in each language and writes the results.
const fs = require("fs");
const path = require("path");
const assert = require("assert");
const { Model } = require("survey-core");
require("survey-core/survey.i18n");
const { lintSurvey } = require("survey-core/linter");

const folder = process.argv[2];
const forms = fs.readdirSync(folder).filter((name) => name.endsWith(".surveyjs.json"));
assert.ok(forms.length >= 2, "no forms in " + folder);
for (const name of forms) {
    const json = JSON.parse(fs.readFileSync(path.join(folder, name), "utf8"));
    const lint = lintSurvey(json);
    assert.deepStrictEqual(lint.findings, [], name + ": findings of the linter");
    for (const language of ["nb", "nn", "en"]) {
        const model = new Model(json);
        assert.strictEqual(model.jsonErrors, null, name + ": " + JSON.stringify(model.jsonErrors));
        model.locale = language;
        const entered = {};
        let turn = language.length;
        let items = 0;
        for (const question of model.getAllQuestions()) {
            if (question.getType() === "matrix") {
                const value = {};
                const source = json.pages.flatMap((page) => page.elements).find((each) => each.name === question.name);
                question.rows.forEach((row, index) => {
                    const text = source.rows[index].text;
                    assert.strictEqual(row.text, language === "en" ? text.default : text[language], "text of a row");
                    // An expectation needs a rating: the first five columns are the points.
                    value[row.value] = question.columns[turn++ % 5].value;
                    items++;
                });
                question.value = value;
                entered[question.name] = value;
            } else if (question.getType() === "checkbox") {
                entered[question.name] = question.choices.slice(0, 2).map((choice) => choice.value);
                question.value = entered[question.name];
            } else {
                const choices = question.getType() === "radiogroup" ? question.choices : [];
                entered[question.name] = choices.length > 0 ? choices[0].value : "kommunen";
                question.value = entered[question.name];
            }
        }
        assert.ok(items >= 28, name + ": " + items + " items");
        assert.ok(model.validate(), name + ": not valid");
        assert.ok(model.doComplete(), name + ": not completed");
        assert.deepStrictEqual(model.data, entered);
        const result = { form: name, language, items, data: model.data };
        fs.writeFileSync(path.join(folder, name.replace(".json", "") + "." + language + ".result"), JSON.stringify(result));
        console.log(name + " " + language + ": " + items + " answers");
    }
}
