package no.samskaping.model.thickness;

import java.util.Arrays;
import java.util.Optional;
import no.samskaping.model.EnumTerm;
import no.samskaping.model.source.Source;

/**
 * The nine kinds of service that arise from who plans and who produces.
 *
 * <p>The thin area of the figure is what is planned together; the thick area is where that meets what is produced
 * together. So what is thick is thin too, and never the other way round.
 */
@Source(
        chapter = 1,
        figure = 2,
        section = "Co-creation og co-production – tynn og tykk samskaping",
        term = "samarbeidsform")
public enum ServiceArrangement implements EnumTerm {
    /** Planned and produced by professionals alone. */
    @Source(
            chapter = 1,
            figure = 2,
            section = "Co-creation og co-production – tynn og tykk samskaping",
            term = "tradisjonelle profesjonelle tjenester")
    TRADITIONAL_SERVICE(ServiceResponsibility.PROFESSIONALS, ServiceResponsibility.PROFESSIONALS),
    /** Planned together, produced by professionals alone: thin. */
    @Source(
            chapter = 1,
            figure = 2,
            section = "Co-creation og co-production – tynn og tykk samskaping",
            term = "profesjonelle tjenester hvor sivilsamfunnet har deltatt i planlegging")
    CO_PLANNED_PROFESSIONAL_SERVICE(ServiceResponsibility.TOGETHER, ServiceResponsibility.PROFESSIONALS),
    /** Planned by civil society for professionals to produce: it does not happen. */
    @Source(
            chapter = 1,
            figure = 2,
            section = "Co-creation og co-production – tynn og tykk samskaping",
            term = "ingen aktivitet")
    NO_ACTIVITY(ServiceResponsibility.CIVIL_SOCIETY, ServiceResponsibility.PROFESSIONALS),
    /** Planned by professionals, produced together. */
    @Source(
            chapter = 1,
            figure = 2,
            section = "Co-creation og co-production – tynn og tykk samskaping",
            term = "samarbeid om produksjon av profesjonelt planlagte tjenester")
    JOINT_PRODUCTION(ServiceResponsibility.PROFESSIONALS, ServiceResponsibility.TOGETHER),
    /** Planned and produced together: thick. */
    @Source(
            chapter = 1,
            figure = 2,
            section = "Co-creation og co-production – tynn og tykk samskaping",
            term = "co-production (tykk samskaping)")
    CO_PRODUCTION(ServiceResponsibility.TOGETHER, ServiceResponsibility.TOGETHER),
    /** Planned by civil society, produced together. */
    @Source(
            chapter = 1,
            figure = 2,
            section = "Co-creation og co-production – tynn og tykk samskaping",
            term = "tjenester planlagt utenfor profesjonene, med bidrag derfra")
    SUPPORTED_CIVIL_SERVICE(ServiceResponsibility.CIVIL_SOCIETY, ServiceResponsibility.TOGETHER),
    /** Planned by professionals, produced by civil society: ordered or tendered. */
    @Source(
            chapter = 1,
            figure = 2,
            section = "Co-creation og co-production – tynn og tykk samskaping",
            term = "bestillinger og anbudstjenester")
    TENDERED_SERVICE(ServiceResponsibility.PROFESSIONALS, ServiceResponsibility.CIVIL_SOCIETY),
    /** Planned together, produced outside the professions: thin. */
    @Source(
            chapter = 1,
            figure = 2,
            section = "Co-creation og co-production – tynn og tykk samskaping",
            term = "produseres utenfor profesjonene, med profesjoners bidrag i planlegging")
    CO_PLANNED_CIVIL_SERVICE(ServiceResponsibility.TOGETHER, ServiceResponsibility.CIVIL_SOCIETY),
    /** Planned and produced by civil society alone. */
    @Source(
            chapter = 1,
            figure = 2,
            section = "Co-creation og co-production – tynn og tykk samskaping",
            term = "selvorganiserte tjenester i sivilsamfunnet")
    SELF_ORGANISED_SERVICE(ServiceResponsibility.CIVIL_SOCIETY, ServiceResponsibility.CIVIL_SOCIETY);

    private final ServiceResponsibility planner;
    private final ServiceResponsibility producer;

    ServiceArrangement(ServiceResponsibility planner, ServiceResponsibility producer) {
        this.planner = planner;
        this.producer = producer;
    }

    /**
     * Who plans: the figure's column.
     *
     * @return who has the responsibility for the design
     */
    public ServiceResponsibility getPlanner() {
        return planner;
    }

    /**
     * Who produces: the figure's row.
     *
     * @return who has the responsibility for the production
     */
    public ServiceResponsibility getProducer() {
        return producer;
    }

    /**
     * Whether the service lies in the figure's thin area.
     *
     * @return true when it is planned together, however it is produced
     */
    public boolean isThin() {
        return planner == ServiceResponsibility.TOGETHER;
    }

    /**
     * Whether the service lies where the thin area meets joint production.
     *
     * @return true for {@link #CO_PRODUCTION} alone; such a service {@link #isThin() is thin} too
     */
    public boolean isThick() {
        return isThin() && producer == ServiceResponsibility.TOGETHER;
    }

    /**
     * The pole of samskaping that the service stands for.
     *
     * @return thick, thin, or empty for what is not samskaping
     */
    public Optional<CoCreationForm> getForm() {
        if (!isThin()) {
            return Optional.empty();
        }
        return Optional.of(isThick() ? CoCreationForm.CO_PRODUCTION : CoCreationForm.CO_CREATION);
    }

    /**
     * The kind of service for a planner and a producer.
     *
     * @param planner who plans
     * @param producer who produces
     * @return the one kind in that column and that row
     */
    public static ServiceArrangement of(ServiceResponsibility planner, ServiceResponsibility producer) {
        return Arrays.stream(values())
                .filter(each -> each.planner == planner && each.producer == producer)
                .findFirst()
                .orElseThrow();
    }
}
