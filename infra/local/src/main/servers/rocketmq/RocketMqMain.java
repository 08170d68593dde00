import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.apache.rocketmq.broker.BrokerController;
import org.apache.rocketmq.common.BrokerConfig;
import org.apache.rocketmq.common.MQVersion;
import org.apache.rocketmq.common.MixAll;
import org.apache.rocketmq.common.namesrv.NamesrvConfig;
import org.apache.rocketmq.namesrv.NamesrvController;
import org.apache.rocketmq.remoting.netty.NettyClientConfig;
import org.apache.rocketmq.remoting.netty.NettyServerConfig;
import org.apache.rocketmq.store.config.MessageStoreConfig;

/** Name server and broker in one process: arguments are the home folder, the name server's port and broker.conf. */
public final class RocketMqMain {

    private static final String LOOPBACK = "127.0.0.1";

    private RocketMqMain() {}

    public static void main(String[] args) throws Exception {
        // Must be set before the controllers exist: a name server without it answers that it has no topics.
        System.setProperty("rocketmq.remoting.version", Integer.toString(MQVersion.CURRENT_VERSION));
        NamesrvController names = nameServer(args[0], Integer.parseInt(args[1]));
        BrokerController broker = broker(Path.of(args[2]));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            broker.shutdown();
            names.shutdown();
        }));
        Thread.currentThread().join();
    }

    private static NamesrvController nameServer(String home, int port) throws Exception {
        NamesrvConfig config = new NamesrvConfig();
        config.setRocketmqHome(home);
        config.setKvConfigPath(home + "/namesrv/kvConfig.json");
        config.setConfigStorePath(home + "/namesrv/namesrv.properties");
        config.setClientRequestThreadPoolNums(2);
        config.setDefaultThreadPoolNums(4);
        NettyServerConfig server = new NettyServerConfig();
        server.setListenPort(port);
        server.setBindAddress(LOOPBACK);
        server.setServerWorkerThreads(2);
        server.setServerSelectorThreads(1);
        NamesrvController controller = new NamesrvController(config, server);
        if (!controller.initialize()) {
            throw new IllegalStateException("the name server does not initialise");
        }
        controller.start();
        return controller;
    }

    private static BrokerController broker(Path file) throws Exception {
        Properties settings = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            settings.load(in);
        } catch (IOException e) {
            throw new IllegalStateException("cannot read " + file, e);
        }
        BrokerConfig config = new BrokerConfig();
        NettyServerConfig server = new NettyServerConfig();
        NettyClientConfig client = new NettyClientConfig();
        MessageStoreConfig store = new MessageStoreConfig();
        for (Object target : new Object[] {config, server, client, store}) {
            MixAll.properties2Object(settings, target);
        }
        server.setBindAddress(LOOPBACK);
        BrokerController controller = new BrokerController(config, server, client, store);
        controller.getConfiguration().registerConfig(settings);
        if (!controller.initialize()) {
            throw new IllegalStateException("the broker does not initialise");
        }
        controller.start();
        return controller;
    }
}
