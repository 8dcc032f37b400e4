/**
 * How calls reach a service: what generated clients and their interfaces are made of. Applications meet the generated subclasses.
 */
@NullMarked
package io.github.campaignclients.core.http;

import org.jspecify.annotations.NullMarked;
