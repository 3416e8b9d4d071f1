package io.quotewire.publish.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quotewire.publish.web.Problem;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import java.lang.annotation.Annotation;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Shows a problem as a page to who asks for pages first, as browsers do; everybody else gets its details as JSON. */
final class ErrorPages {

    private static final MediaType HTML = MediaType.TEXT_HTML_TYPE.withCharset("UTF-8");

    @CheckedTemplate(basePath = "")
    private static final class Templates {
        static native TemplateInstance problem(Problem problem);
    }

    @ServerResponseFilter
    public void show(ContainerRequestContext request, ContainerResponseContext response) {
        boolean asksForPage = request.getAcceptableMediaTypes().get(0).equals(MediaType.TEXT_HTML_TYPE);
        if (asksForPage && response.getEntity() instanceof Problem problem) {
            response.setEntity(Templates.problem(problem).render(), new Annotation[0], HTML);
        }
    }
}
