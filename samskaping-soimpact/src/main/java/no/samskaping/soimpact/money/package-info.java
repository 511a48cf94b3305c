/**
 * Money beside the method: social return on investment and effect contracts.
 *
 * <p>Neither is one of the ten steps. The handbook warns that models of this kind are both complicated and imprecise, and
 * that it is neither possible nor desirable to put a price on every effect: what has no price counts just as much. Read
 * such numbers together with the chain, never instead of it.
 */
@NullMarked
package no.samskaping.soimpact.money;

import org.jspecify.annotations.NullMarked;
