/**
 * What the operations of the Shop API send and answer.
 */
@NullMarked
package io.github.campaignclients.shop.model;

import org.jspecify.annotations.NullMarked;
