/**
 * The operations of the Shop API.
 */
@NullMarked
package io.github.campaignclients.shop.api;

import org.jspecify.annotations.NullMarked;
