/**
 * Social return on investment and effect contracts.
 *
 * <p>Neither is one of the ten steps. The handbook warns that such models are complicated and imprecise, and that it
 * is neither possible nor desirable to price every effect: effects without a price count just as much. Use these
 * numbers together with the chain, not instead of it.
 */
@NullMarked
package no.samskaping.soimpact.money;

import org.jspecify.annotations.NullMarked;
