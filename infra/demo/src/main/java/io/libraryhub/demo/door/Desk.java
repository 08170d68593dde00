package io.libraryhub.demo.door;

import io.libraryhub.circulation.api.HoldApi;
import io.libraryhub.circulation.api.LoanApi;
import io.libraryhub.events.api.ActivityApi;
import io.libraryhub.events.api.VisitApi;
import io.libraryhub.insight.api.InsightApi;
import io.libraryhub.kernel.accounts.AccountsApi;
import io.libraryhub.reader.api.ReaderApi;
import io.libraryhub.reader.api.StaffApi;
import io.libraryhub.resource.api.AcquisitionApi;
import io.libraryhub.resource.api.CatalogueApi;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.logging.LogManager;
import org.apache.dubbo.config.ApplicationConfig;
import org.apache.dubbo.config.ConsumerConfig;
import org.apache.dubbo.config.ReferenceConfig;
import org.apache.dubbo.config.RegistryConfig;
import org.apache.dubbo.config.bootstrap.DubboBootstrap;
import org.apache.dubbo.rpc.RpcException;

/** The services as desks and devices use them: Dubbo, found through Nacos. */
public final class Desk implements AutoCloseable {
    public static final List<String> SERVICES =
            List.of("reader-service", "resource-service", "circulation-service", "events-service");
    private static final int TIME_OUT_MS = 10_000;

    static {
        // Before Dubbo's first class is loaded, else it says on stderr that it looks for a logger.
        System.setProperty("dubbo.application.logger", "slf4j");
        // The registry's client says good-bye on java.util.logging after everything else has been said.
        LogManager.getLogManager().reset();
    }

    private final DubboBootstrap bootstrap;
    private final Patience patience;
    private final ReferenceConfig<ReaderApi> readers = reference(ReaderApi.class, "reader-service");
    private final ReferenceConfig<StaffApi> staff = reference(StaffApi.class, "reader-service");
    private final ReferenceConfig<CatalogueApi> catalogue = reference(CatalogueApi.class, "resource-service");
    private final ReferenceConfig<AcquisitionApi> acquisitions = reference(AcquisitionApi.class, "resource-service");
    private final ReferenceConfig<LoanApi> loans = reference(LoanApi.class, "circulation-service");
    private final ReferenceConfig<HoldApi> holds = reference(HoldApi.class, "circulation-service");
    private final ReferenceConfig<VisitApi> visits = reference(VisitApi.class, "events-service");
    private final ReferenceConfig<ActivityApi> activities = reference(ActivityApi.class, "events-service");
    private final ReferenceConfig<InsightApi> insight = reference(InsightApi.class, "insight-service");
    private final Map<String, ReferenceConfig<AccountsApi>> accounts = new LinkedHashMap<>();

    public Desk(StackFile stack, Patience patience) {
        this.patience = patience;
        // The shared key of remote calls is read from here by the kit's filter.
        System.setProperty("hub.rpc.key", stack.rpcKey());
        for (String service : SERVICES) {
            ReferenceConfig<AccountsApi> one = reference(AccountsApi.class, service);
            one.setGroup(service);
            accounts.put(service, one);
        }
        ApplicationConfig application = new ApplicationConfig("demo");
        application.setQosEnable(false);
        application.setMetadataServicePort(0);
        application.setRegisterConsumer(false);
        RegistryConfig registry = new RegistryConfig("nacos://" + stack.nacos());
        registry.setRegister(false);
        registry.setUseAsMetadataCenter(false);
        registry.setUseAsConfigCenter(false);
        ConsumerConfig consumer = new ConsumerConfig();
        consumer.setCheck(false);
        consumer.setRetries(0);
        consumer.setTimeout(TIME_OUT_MS);
        bootstrap = DubboBootstrap.newInstance();
        bootstrap.application(application).registry(registry).consumer(consumer);
        List.of(readers, staff, catalogue, acquisitions, loans, holds, visits, activities, insight)
                .forEach(bootstrap::reference);
        accounts.values().forEach(bootstrap::reference);
        bootstrap.start();
    }

    private static <T> ReferenceConfig<T> reference(Class<T> api, String service) {
        ReferenceConfig<T> reference = new ReferenceConfig<>();
        reference.setInterface(api);
        // Services register with Nacos under this name beside their Spring one.
        reference.setProvidedBy(service + "-dubbo");
        return reference;
    }

    public ReaderApi readers() {
        return readers.get();
    }

    public StaffApi staff() {
        return staff.get();
    }

    public CatalogueApi catalogue() {
        return catalogue.get();
    }

    public AcquisitionApi acquisitions() {
        return acquisitions.get();
    }

    public LoanApi loans() {
        return loans.get();
    }

    public HoldApi holds() {
        return holds.get();
    }

    public VisitApi visits() {
        return visits.get();
    }

    public ActivityApi activities() {
        return activities.get();
    }

    public InsightApi insight() {
        return insight.get();
    }

    /** @param service process name */
    public AccountsApi accounts(String service) {
        ReferenceConfig<AccountsApi> one = accounts.get(service);
        if (one == null) {
            throw new IllegalArgumentException(service + " keeps no accounts");
        }
        return one.get();
    }

    /** Calls until there is an answer; a command carries its request id, so a repeat is not done twice. */
    public <T> T ask(String what, Supplier<T> call) {
        return patience.keep(what, () -> {
            try {
                return call.get();
            } catch (RpcException e) {
                throw new Fault(String.valueOf(e.getMessage()), e.isBiz(), e);
            }
        });
    }

    @Override
    public void close() {
        bootstrap.stop();
    }
}
