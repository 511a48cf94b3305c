package no.samskaping.exchange;

import no.samskaping.model.finding.EnumRule;
import no.samskaping.model.finding.Severity;
import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;

/**
 * The rules that tables, forms and workbooks must follow. Their ids are stable codes, as those of {@link
 * no.samskaping.json.problem.InputRule}.
 */
@Source(document = SourceDocument.CONVENTION)
public enum ExchangeRule implements EnumRule {
    /** A table without headings. */
    EMPTY_TABLE,
    /** A table has more columns than allowed. */
    TOO_MANY_COLUMNS,
    /** A row has more or fewer cells than there are headings. */
    ROW_WIDTH,
    /** A quote is not closed, something follows a closing quote, or a cell is too long; the rest of the table cannot be read. */
    MALFORMED_ROW,
    /** A cell is too long. */
    CELL_TOO_LONG,
    /** A cell contains a formula. */
    FORMULA_CELL,
    /** A cell contains an error, such as a division by zero. */
    ERROR_CELL,
    /** The file is not a workbook. */
    NOT_A_WORKBOOK,
    /** The workbook is damaged or incomplete. */
    DAMAGED_WORKBOOK,
    /** The workbook is larger than allowed, compressed or not. */
    WORKBOOK_TOO_LARGE,
    /** The workbook has more sheets than allowed. */
    TOO_MANY_SHEETS,
    /** The workbook links to other files. */
    EXTERNAL_LINK,
    /** The workbook contains XML that no program writes into workbooks, such as a document type. */
    UNSAFE_XML,
    /** The workbook has no sheet with the name. */
    NO_SUCH_SHEET,
    /** A mapped column is not in the table. */
    MISSING_COLUMN,
    /** Two columns have the heading of a mapped column. */
    REPEATED_HEADING,
    /** A mapping has neither a column for an item nor leaves it out. */
    ITEM_WITHOUT_COLUMN,
    /** A mapping has a column for an item that it leaves out. */
    ITEM_LEFT_OUT_WITH_COLUMN,
    /** A mapping has an item that the instrument does not have. */
    ITEM_NOT_IN_INSTRUMENT,
    /** A mapping is for another instrument. */
    MAPPING_OF_OTHER_INSTRUMENT,
    /** A mapping neither says which party answers, nor in which column the party is. */
    PARTY_NOT_MAPPED,
    /** A mapping says both which party answers and in which column the party is. */
    PARTY_MAPPED_TWICE,
    /** Two parts of a mapping use the same column. */
    COLUMN_USED_TWICE,
    /** A mapping gives two meanings to labels that are the same but for case and white space. */
    AMBIGUOUS_LABEL,
    /** A word is given an answer that is no point of a scale and no kind of answer. */
    INVALID_WORD,
    /** Respondents would be identified by a column with names or addresses. */
    IDENTIFYING_COLUMN,
    /** The party of a row is missing. */
    PARTY_MISSING,
    /** The party of a row is not among the labels of the mapping. */
    UNKNOWN_PARTY,
    /** The respondent of a row is missing. */
    RESPONDENT_MISSING,
    /** A role that the library does not have. */
    UNKNOWN_ROLE,
    /** A cell is neither a label nor a point of the scale nor a word for "don't know" or "not applicable". */
    UNKNOWN_ANSWER,
    /** The label in a cell stands for more than one answer. */
    AMBIGUOUS_ANSWER,
    /** The form has no such question. */
    UNKNOWN_QUESTION,
    /** The answer to a question of a form is of the wrong type. */
    WRONG_ANSWER_TYPE,
    /** A question of a form has several answers, or occurs several times. */
    REPEATED_ANSWER,
    /** The document is not a response to this form. */
    OTHER_FORM,
    /** A response that was not completed. */
    NOT_COMPLETED,
    /** A sheet that the workbook of a chain does not have. */
    UNKNOWN_SHEET,
    /** A heading or a field that the sheet does not have. */
    UNKNOWN_HEADING,
    /** Something in the first column, which only marks explanations and examples. */
    UNKNOWN_MARK;

    @Override
    public Severity getSeverity() {
        return Severity.ERROR;
    }
}
