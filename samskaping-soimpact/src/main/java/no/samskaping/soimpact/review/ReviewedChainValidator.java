package no.samskaping.soimpact.review;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import no.samskaping.model.finding.Finding;
import no.samskaping.model.finding.Severity;
import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;
import no.samskaping.soimpact.ImpactChain;
import no.samskaping.soimpact.ReviewedChain;
import org.jspecify.annotations.Nullable;

/** Reports the errors of a review as constraint violations. Created by the validation provider; thread-safe. */
@Source(document = SourceDocument.CONVENTION)
public class ReviewedChainValidator implements ConstraintValidator<ReviewedChain, ImpactChain> {
    private static final String KEY = "no.samskaping.soimpact.ChainRule.";
    private static final ChainReviewer ERRORS = ChainReviewer.of(Arrays.stream(ChainRule.values())
            .filter(rule -> rule.getSeverity() == Severity.ERROR)
            .toList());

    /** Used by the validation provider. */
    public ReviewedChainValidator() {}

    @Override
    public boolean isValid(@Nullable ImpactChain chain, ConstraintValidatorContext context) {
        if (chain == null) {
            return true;
        }
        List<Finding> errors = ERRORS.review(chain).getFindings();
        if (!errors.isEmpty()) {
            context.disableDefaultConstraintViolation();
        }
        for (Finding error : errors) {
            String template = "{" + KEY + error.getRule().getId() + "}";
            add(context.buildConstraintViolationWithTemplate(template), error.getPath());
        }
        return errors.isEmpty();
    }

    /**
     * The index of a list element precedes its property in a JSON Pointer, but is set on the following node of a
     * property path.
     */
    private static void add(ConstraintViolationBuilder violation, String pointer) {
        String[] tokens = pointer.substring(1).split("/");
        NodeBuilderCustomizableContext node = violation.addPropertyNode(tokens[0]);
        OptionalInt own = OptionalInt.empty();
        OptionalInt next = OptionalInt.empty();
        for (String token : Arrays.asList(tokens).subList(1, tokens.length)) {
            if (token.chars().allMatch(c -> '0' <= c && c <= '9')) {
                next = OptionalInt.of(Integer.parseInt(token));
            } else {
                node = own.isPresent()
                        ? node.inIterable().atIndex(own.getAsInt()).addPropertyNode(token)
                        : node.addPropertyNode(token);
                own = next;
                next = OptionalInt.empty();
            }
        }
        if (next.isPresent()) {
            LeafNodeBuilderCustomizableContext leaf =
                    own.isPresent() ? node.inIterable().atIndex(own.getAsInt()).addBeanNode() : node.addBeanNode();
            leaf.inIterable().atIndex(next.getAsInt()).addConstraintViolation();
        } else if (own.isPresent()) {
            node.inIterable().atIndex(own.getAsInt()).addConstraintViolation();
        } else {
            node.addConstraintViolation();
        }
    }
}
