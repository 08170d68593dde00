package io.libraryhub.gateway;

import java.util.List;
import org.springframework.cloud.client.ServiceInstance;
import org.springframework.cloud.client.discovery.DiscoveryClient;
import org.springframework.cloud.loadbalancer.core.ServiceInstanceListSupplier;
import org.springframework.cloud.loadbalancer.support.LoadBalancerClientFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import reactor.core.publisher.Flux;

/**
 * Where the applications behind are: one for each application, in a context of its own, therefore not found by scanning.
 *
 * <p>The registry's client is told of changes and keeps the answer, so it is asked with every request, on the event loop. The
 * usual supplier keeps a second copy that is older by its time to live, and hands each request to another thread to read it.
 */
class KnownInstances {
    @Bean
    ServiceInstanceListSupplier instances(Environment environment, DiscoveryClient registry) {
        return new FromRegistry(environment.getRequiredProperty(LoadBalancerClientFactory.PROPERTY_NAME), registry);
    }

    private record FromRegistry(String serviceId, DiscoveryClient registry) implements ServiceInstanceListSupplier {
        @Override
        public String getServiceId() {
            return serviceId;
        }

        @Override
        public Flux<List<ServiceInstance>> get() {
            return Flux.defer(() -> Flux.just(registry.getInstances(serviceId)));
        }
    }
}
