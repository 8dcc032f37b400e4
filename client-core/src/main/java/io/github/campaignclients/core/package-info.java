/**
 * What a user of a client meets: calls, answers and exceptions.
 */
@NullMarked
package io.github.campaignclients.core;

import org.jspecify.annotations.NullMarked;
