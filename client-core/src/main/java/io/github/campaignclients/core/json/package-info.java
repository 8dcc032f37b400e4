/**
 * JSON values, and the models, codecs and open enums that generated clients are made of.
 */
@NullMarked
package io.github.campaignclients.core.json;

import org.jspecify.annotations.NullMarked;
