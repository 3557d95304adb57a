package org.myoworkup.report;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;
import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;

import org.apache.pdfbox.pdmodel.PDDocument;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** Sets XHTML as PDF/A-3a and PDF/UA-1. Safe for use by several threads. */
final class Typesetter {
    private static final byte[] SRGB = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    private final FSCacheEx<String, FSCacheValue> metrics = new FSDefaultCacheStore();

    static {
        // The renderer logs what it lays out; nothing of a patient goes into a log.
        XRLog.setLoggingEnabled(false);
    }

    /**
     * @param xhtml well-formed, every character of it printable in the fonts
     * @param eastAsian whether fonts of this computer are needed
     * @param pictures by their source in the page
     * @param embedded goes with the pages
     */
    byte[] pdf(
            String xhtml,
            boolean eastAsian,
            Map<String, byte[]> pictures,
            Optional<EmbeddedCase> embedded) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_3_A);
        builder.usePdfUaAccessibility(true);
        builder.useColorProfile(SRGB);
        builder.useCacheStore(PdfRendererBuilder.CacheStore.PDF_FONT_METRICS, metrics);
        for (Fonts.Style style : Fonts.Style.values()) {
            builder.useFont(style::open, Fonts.FAMILY, style.weight(), FontStyle.NORMAL, true);
        }
        if (eastAsian) {
            SystemFonts.found()
                    .forEach(
                            f ->
                                    builder.useFont(
                                            f.file().toFile(),
                                            f.family(),
                                            400,
                                            FontStyle.NORMAL,
                                            true));
        }
        builder.useSVGDrawer(new BatikSVGDrawer());
        builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
        builder.useUnicodeBidiReorderer(new ICUBidiReorderer());
        builder.useUnicodeLineBreaker(new LineBreaks());
        builder.defaultTextDirection(TextDirection.LTR);
        // Last resort for a letter form that only shaping asks for; everything else was marked
        // before.
        builder.useReplacementText("▯");
        builder.useProtocolsStreamImplementation(
                source -> new Bytes(pictures.getOrDefault(source, new byte[0])),
                PrintedPictures.PROTOCOL);
        builder.withHtmlContent(xhtml, null);
        ByteArrayOutputStream out = new ByteArrayOutputStream(128 * 1024);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer();
                PDDocument document = renderer.createPDFKeepOpen()) {
            if (embedded.isPresent()) {
                embedded.get().putInto(document);
            }
            document.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A picture as the renderer asks for it. */
    private record Bytes(byte[] bytes) implements FSStream {
        @Override
        public InputStream getStream() {
            return new ByteArrayInputStream(bytes);
        }

        @Override
        public Reader getReader() {
            return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
        }
    }
}
