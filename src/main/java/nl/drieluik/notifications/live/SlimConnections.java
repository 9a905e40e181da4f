package nl.drieluik.notifications.live;

import org.springframework.boot.tomcat.TomcatConnectorCustomizer;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** An open stream holds its connection's buffers for as long as it lasts, and uses next to nothing of them. */
@Configuration(proxyBeanMethods = false)
class SlimConnections {

    @Bean
    TomcatConnectorCustomizer slimSocketBuffers() {
        return connector -> {
            // Twice 7 KB less for each: Tomcat's buffer for headers is longer by this one.
            connector.setProperty("socket.appReadBufSize", "1024");
            connector.setProperty("socket.appWriteBufSize", "4096");
        };
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> slimAnswerBuffers() {
        return factory -> factory.setProtocol(SlimProtocol.class.getName());
    }
}
