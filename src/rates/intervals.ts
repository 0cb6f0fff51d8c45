import type { Estimate } from './rates-types.js';

/** 95 % of a normal distribution are within this many standard deviations of its mean. */
const Z = 1.959963984540054;

/**
 * Estimates a share, with its Wilson score interval of 95 %: E. B. Wilson, Probable inference, the law of
 * succession, and statistical inference, Journal of the American Statistical Association 22 (1927).
 *
 * @param whole more than 0
 */
export function estimateShare(part: number, whole: number): Estimate {
  const value = part / whole;
  const denominator = 1 + Z ** 2 / whole;
  const centre = (value + Z ** 2 / (2 * whole)) / denominator;
  const reach =
    (Z * Math.sqrt((value * (1 - value)) / whole + Z ** 2 / (4 * whole ** 2))) / denominator;
  // Rounding must not lead beyond what a share can be.
  return { value, from: Math.max(0, centre - reach), to: Math.min(1, centre + reach) };
}

/**
 * Estimates the difference between the shares of two separate groups. Its interval of 95 % is made from their
 * Wilson intervals: method 10 of R. G. Newcombe, Interval estimation for the difference between independent
 * proportions, Statistics in Medicine 17 (1998).
 */
export function estimateDifference(first: Estimate, second: Estimate): Estimate {
  const value = first.value - second.value;
  return {
    value,
    from: value - Math.hypot(first.value - first.from, second.to - second.value),
    to: value + Math.hypot(first.to - first.value, second.value - second.from),
  };
}
