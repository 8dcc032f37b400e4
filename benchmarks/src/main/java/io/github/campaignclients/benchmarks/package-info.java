/** The clients beside the stock generator's output for the same specifications. */
package io.github.campaignclients.benchmarks;
