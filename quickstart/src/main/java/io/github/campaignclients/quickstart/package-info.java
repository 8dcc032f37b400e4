/**
 * A program that shows what the clients do: each performs its documented update against an embedded server, or one of them against
 * the real service.
 */
@NullMarked
package io.github.campaignclients.quickstart;

import org.jspecify.annotations.NullMarked;
