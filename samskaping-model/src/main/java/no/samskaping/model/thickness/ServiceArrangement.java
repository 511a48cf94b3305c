package no.samskaping.model.thickness;

import java.util.Arrays;
import java.util.Optional;
import no.samskaping.model.source.Source;
import no.samskaping.model.term.EnumTerm;

/**
 * The nine kinds of service in figure 2, one for each combination of who plans and who produces.
 *
 * <p>Thin services are planned together. Thick services are planned and produced together, so every thick service is also
 * thin.
 */
@Source(
        chapter = 1,
        figure = 2,
        section = "Co-creation og co-production – tynn og tykk samskaping",
        term = "samarbeidsform")
public enum ServiceArrangement implements EnumTerm {
    /** Planned and produced by professionals alone. */
    @Source(term = "tradisjonelle profesjonelle tjenester")
    TRADITIONAL_SERVICE(ServiceResponsibility.PROFESSIONALS, ServiceResponsibility.PROFESSIONALS),
    /** Planned together, produced by professionals alone: thin. */
    @Source(term = "profesjonelle tjenester hvor sivilsamfunnet har deltatt i planlegging")
    CO_PLANNED_PROFESSIONAL_SERVICE(ServiceResponsibility.TOGETHER, ServiceResponsibility.PROFESSIONALS),
    /** Planned by civil society, to be produced by professionals alone: no such activity exists. */
    @Source(term = "ingen aktivitet")
    NO_ACTIVITY(ServiceResponsibility.CIVIL_SOCIETY, ServiceResponsibility.PROFESSIONALS),
    /** Planned by professionals, produced together. */
    @Source(term = "samarbeid om produksjon av profesjonelt planlagte tjenester")
    JOINT_PRODUCTION(ServiceResponsibility.PROFESSIONALS, ServiceResponsibility.TOGETHER),
    /** Planned and produced together: thick. */
    @Source(term = "co-production (tykk samskaping)")
    CO_PRODUCTION(ServiceResponsibility.TOGETHER, ServiceResponsibility.TOGETHER),
    /** Planned by civil society, produced together. */
    @Source(term = "tjenester planlagt utenfor profesjonene, med bidrag derfra")
    SUPPORTED_CIVIL_SERVICE(ServiceResponsibility.CIVIL_SOCIETY, ServiceResponsibility.TOGETHER),
    /** Planned by professionals, produced by civil society: ordered or tendered. */
    @Source(term = "bestillinger og anbudstjenester")
    TENDERED_SERVICE(ServiceResponsibility.PROFESSIONALS, ServiceResponsibility.CIVIL_SOCIETY),
    /** Planned together, produced outside the professions: thin. */
    @Source(term = "produseres utenfor profesjonene, med profesjoners bidrag i planlegging")
    CO_PLANNED_CIVIL_SERVICE(ServiceResponsibility.TOGETHER, ServiceResponsibility.CIVIL_SOCIETY),
    /** Planned and produced by civil society alone. */
    @Source(term = "selvorganiserte tjenester i sivilsamfunnet")
    SELF_ORGANISED_SERVICE(ServiceResponsibility.CIVIL_SOCIETY, ServiceResponsibility.CIVIL_SOCIETY);

    private final ServiceResponsibility planner;
    private final ServiceResponsibility producer;

    ServiceArrangement(ServiceResponsibility planner, ServiceResponsibility producer) {
        this.planner = planner;
        this.producer = producer;
    }

    /** {@return who is responsible for planning: the column of the figure} */
    public ServiceResponsibility getPlanner() {
        return planner;
    }

    /** {@return who is responsible for production: the row of the figure} */
    public ServiceResponsibility getProducer() {
        return producer;
    }

    /** {@return whether the service is in the thin area of the figure: it is planned together} */
    public boolean isThin() {
        return planner == ServiceResponsibility.TOGETHER;
    }

    /** {@return whether the service is planned and produced together, which is true only for {@link #CO_PRODUCTION}} */
    public boolean isThick() {
        return isThin() && producer == ServiceResponsibility.TOGETHER;
    }

    /** {@return the form of samskaping: thick or thin, or empty if the service is not samskaping} */
    public Optional<CoCreationForm> getForm() {
        if (!isThin()) {
            return Optional.empty();
        }
        return Optional.of(isThick() ? CoCreationForm.CO_PRODUCTION : CoCreationForm.CO_CREATION);
    }

    /**
     * Returns the kind of service for a planner and a producer.
     *
     * @param planner who is responsible for planning
     * @param producer who is responsible for production
     * @return the kind of service
     */
    public static ServiceArrangement of(ServiceResponsibility planner, ServiceResponsibility producer) {
        return Arrays.stream(values())
                .filter(each -> each.planner == planner && each.producer == producer)
                .findFirst()
                .orElseThrow();
    }
}
