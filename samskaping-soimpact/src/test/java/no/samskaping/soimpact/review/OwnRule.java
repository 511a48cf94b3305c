package no.samskaping.soimpact.review;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.samskaping.model.finding.Finding;
import no.samskaping.model.finding.Rule;
import no.samskaping.model.finding.Severity;
import no.samskaping.model.source.SourceDocument;
import no.samskaping.model.source.SourceReference;

/** A rule of an application. */
final class OwnRule implements Rule, ChainCheck {
    @Override
    public String getId() {
        return "title-without-place";
    }

    @Override
    public Severity getSeverity() {
        return Severity.ADVICE;
    }

    @Override
    public SourceReference getSource() {
        return SourceReference.builder().document(SourceDocument.CONVENTION).build();
    }

    @Override
    public String message(Locale locale, Map<String, String> arguments) {
        return "The title names no place.";
    }

    @Override
    public String help(Locale locale) {
        return "Add the place.";
    }

    @Override
    public Rule getRule() {
        return this;
    }

    @Override
    public List<Finding> check(ReviewContext context) {
        return context.getChain().getTitle().contains(" i ") ? List.of() : List.of(Finding.of(this, "/title"));
    }
}
