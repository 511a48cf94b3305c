package no.samskaping.soimpact.review;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.samskaping.model.review.Finding;
import no.samskaping.model.review.Severity;
import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;
import no.samskaping.soimpact.ImpactChain;
import org.jspecify.annotations.Nullable;

/** Offers a review's errors to a validator. Made by the validator; thread-safe. */
@Source(document = SourceDocument.CONVENTION)
public class ReviewedChainValidator implements ConstraintValidator<ReviewedChain, ImpactChain> {
    private static final String KEY = "no.samskaping.soimpact.ChainRule.";
    private static final ChainReviewer ERRORS = ChainReviewer.of(Arrays.stream(ChainRule.values())
            .filter(rule -> rule.getSeverity() == Severity.ERROR)
            .toList());

    /** For the validator. */
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

    /** A node is told its place in a list when the next one is added: the pointer has the place before the name. */
    private static void add(ConstraintViolationBuilder violation, String pointer) {
        String[] tokens = pointer.substring(1).split("/");
        NodeBuilderCustomizableContext node = violation.addPropertyNode(tokens[0]);
        Optional<Integer> own = Optional.empty();
        Optional<Integer> next = Optional.empty();
        for (String token : Arrays.asList(tokens).subList(1, tokens.length)) {
            if (token.chars().allMatch(c -> '0' <= c && c <= '9')) {
                next = Optional.of(Integer.valueOf(token));
            } else {
                node = own.isPresent()
                        ? node.inIterable().atIndex(own.get()).addPropertyNode(token)
                        : node.addPropertyNode(token);
                own = next;
                next = Optional.empty();
            }
        }
        if (next.isPresent()) {
            LeafNodeBuilderCustomizableContext leaf =
                    own.isPresent() ? node.inIterable().atIndex(own.get()).addBeanNode() : node.addBeanNode();
            leaf.inIterable().atIndex(next.get()).addConstraintViolation();
        } else if (own.isPresent()) {
            node.inIterable().atIndex(own.get()).addConstraintViolation();
        } else {
            node.addConstraintViolation();
        }
    }
}
