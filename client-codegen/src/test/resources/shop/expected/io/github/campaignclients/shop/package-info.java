/**
 * The client of the Shop API.
 */
@NullMarked
package io.github.campaignclients.shop;

import org.jspecify.annotations.NullMarked;
