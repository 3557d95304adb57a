package org.myoworkup.report;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.common.PDNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.myoworkup.checklist.Message;
import org.myoworkup.session.CaseFiles;
import org.myoworkup.workup.Refusal;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.InflaterInputStream;

/** Takes the case file out of a PDF, from wherever that comes. */
final class EmbeddedCaseReader {
    private static final List<String> ENDINGS = List.of(".myoworkup.json", ".myoworkup");
    private static final Set<COSName> FILES =
            Set.of(COSName.F, COSName.UF, COSName.DOS, COSName.MAC, COSName.UNIX);

    /** By identity: the same file is named in more than one place. */
    private final Set<COSStream> found = Collections.newSetFromMap(new IdentityHashMap<>());

    private EmbeddedCaseReader() {}

    /** PDFBox meets a broken file with whatever breaks on it, so all of that is one refusal. */
    static byte[] caseFile(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            if (document.isEncrypted()) {
                throw refusal("case.pdf-encrypted");
            }
            EmbeddedCaseReader reader = new EmbeddedCaseReader();
            reader.search(document.getDocumentCatalog());
            return reader.only();
        } catch (InvalidPasswordException e) {
            throw refusal("case.pdf-encrypted");
        } catch (Refusal refusal) {
            throw refusal;
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
            throw refusal("case.pdf-damaged");
        }
    }

    private static Refusal refusal(String key, Object... args) {
        return new Refusal(Message.of(key, args));
    }

    private void search(PDDocumentCatalog catalog) throws IOException {
        PDDocumentNameDictionary names = catalog.getNames();
        if (names != null && names.getEmbeddedFiles() != null) {
            named(names.getEmbeddedFiles());
        }
        COSArray associated = catalog.getCOSObject().getCOSArray(COSName.AF);
        for (int i = 0; associated != null && i < associated.size(); i++) {
            if (associated.getObject(i) instanceof COSDictionary file) {
                file(new PDComplexFileSpecification(file));
            }
        }
    }

    private void named(PDNameTreeNode<PDComplexFileSpecification> node) throws IOException {
        Map<String, PDComplexFileSpecification> names = node.getNames();
        if (names != null) {
            names.values().forEach(this::file);
        }
        if (node.getKids() != null) {
            for (PDNameTreeNode<PDComplexFileSpecification> kid : node.getKids()) {
                named(kid);
            }
        }
    }

    private void file(PDComplexFileSpecification file) {
        COSDictionary embedded = file.getCOSObject().getCOSDictionary(COSName.EF);
        if (embedded == null || !(isCase(file.getFile()) || isCase(file.getFileUnicode()))) {
            return;
        }
        for (COSName key : FILES) {
            if (embedded.getDictionaryObject(key) instanceof COSStream stream) {
                found.add(stream);
            }
        }
    }

    private static boolean isCase(String name) {
        return name != null && ENDINGS.stream().anyMatch(name.toLowerCase(Locale.ROOT)::endsWith);
    }

    private byte[] only() throws IOException {
        if (found.isEmpty()) {
            throw refusal("case.pdf-none");
        }
        if (found.size() > 1) {
            throw refusal("case.pdf-several", found.size());
        }
        COSStream stream = found.iterator().next();
        byte[] bytes = inflated(stream);
        COSDictionary parameters = stream.getCOSDictionary(COSName.PARAMS);
        boolean changed =
                parameters != null
                        && parameters.getDictionaryObject(EmbeddedCase.CHECK_SUM)
                                instanceof COSString sum
                        && !Arrays.equals(sum.getBytes(), EmbeddedCase.checkSum(bytes));
        if (changed) {
            throw refusal("case.pdf-changed");
        }
        return bytes;
    }

    /**
     * PDFBox would inflate it whole, however large it becomes; this stops at the largest case file.
     */
    private static byte[] inflated(COSStream stream) throws IOException {
        COSBase filters = stream.getFilters();
        boolean plain = filters == null;
        boolean flate =
                COSName.FLATE_DECODE.equals(filters)
                        || (filters instanceof COSArray all
                                && all.size() == 1
                                && COSName.FLATE_DECODE.equals(all.getObject(0)));
        if (!plain && !flate) {
            throw refusal("case.pdf-damaged");
        }
        try (InputStream raw = stream.createRawInputStream();
                InputStream in = plain ? raw : new InflaterInputStream(raw)) {
            byte[] bytes = in.readNBytes(CaseFiles.MAX_BYTES + 1);
            if (bytes.length > CaseFiles.MAX_BYTES) {
                throw refusal("case.pdf-too-big", CaseFiles.MAX_BYTES / 1024 / 1024);
            }
            return bytes;
        }
    }
}
