import com.alibaba.nacos.NacosServerBasicApplication;
import com.alibaba.nacos.NacosServerWebApplication;
import com.alibaba.nacos.console.NacosConsole;
import com.alibaba.nacos.core.listener.startup.NacosStartUp;
import com.alibaba.nacos.core.listener.startup.NacosStartUpManager;
import com.alibaba.nacos.sys.env.DeploymentType;
import com.alibaba.nacos.sys.env.EnvUtil;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Starts Nacos' server and console in one process, in the three phases that Nacos itself goes through.
 *
 * <p>The deployment type must be "merged" (also as the system property nacos.deployment.type): otherwise the server
 * accepts configuration and never tells its listeners.
 */
public final class NacosMain {

    private NacosMain() {}

    public static void main(String[] args) {
        EnvUtil.setDeploymentType(DeploymentType.getType(System.getProperty("nacos.deployment.type")));

        NacosStartUpManager.start(NacosStartUp.CORE_START_UP_PHASE);
        ConfigurableApplicationContext core = quiet(NacosServerBasicApplication.class)
                .web(WebApplicationType.NONE)
                .run(args);

        NacosStartUpManager.start(NacosStartUp.WEB_START_UP_PHASE);
        quiet(NacosServerWebApplication.class).parent(core).run(args);

        NacosStartUpManager.start(NacosStartUp.CONSOLE_START_UP_PHASE);
        quiet(NacosConsole.class).parent(core).run(args);
    }

    private static SpringApplicationBuilder quiet(Class<?> application) {
        return new SpringApplicationBuilder(application).bannerMode(Banner.Mode.OFF);
    }
}
