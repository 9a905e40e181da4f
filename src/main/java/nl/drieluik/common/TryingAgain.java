package nl.drieluik.common;

import org.springframework.context.annotation.Configuration;
import org.springframework.resilience.annotation.EnableResilientMethods;

/** Makes {@link TriedAgain} work. */
@Configuration(proxyBeanMethods = false)
@EnableResilientMethods
class TryingAgain {}
