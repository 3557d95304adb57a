package org.myoworkup.report;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZonedDateTime;
import java.util.GregorianCalendar;
import java.util.Map;

/**
 * The case file as an associated file of the PDF (ISO 19005-3, annex E): the source that the pages
 * were made from. The same case printed at the same time is embedded with the same bytes.
 *
 * @param description what a reader of PDF says of it
 * @param written the time that the page gives for its snapshot
 */
record EmbeddedCase(byte[] caseFile, String description, ZonedDateTime written) {
    static final String NAME = "case.myoworkup.json";

    static final COSName CHECK_SUM = COSName.getPDFName("CheckSum");

    void putInto(PDDocument document) throws IOException {
        PDComplexFileSpecification file = new PDComplexFileSpecification();
        file.setFile(NAME);
        file.setFileUnicode(NAME);
        file.setFileDescription(description);
        PDEmbeddedFile embedded = stream(document);
        file.setEmbeddedFile(embedded);
        file.setEmbeddedFileUnicode(embedded);
        file.getCOSObject().setName(COSName.getPDFName("AFRelationship"), "Source");

        PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
        files.setNames(Map.of(NAME, file));
        PDDocumentNameDictionary names =
                new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(files);
        document.getDocumentCatalog().setNames(names);
        COSArray associated = new COSArray();
        associated.add(file);
        document.getDocumentCatalog().getCOSObject().setItem(COSName.AF, associated);
    }

    private PDEmbeddedFile stream(PDDocument document) throws IOException {
        PDEmbeddedFile embedded =
                new PDEmbeddedFile(
                        document, new ByteArrayInputStream(caseFile), COSName.FLATE_DECODE);
        embedded.setSubtype("application/json");
        embedded.setSize(caseFile.length);
        embedded.setModDate(GregorianCalendar.from(written));
        COSDictionary parameters = embedded.getCOSObject().getCOSDictionary(COSName.PARAMS);
        parameters.setItem(CHECK_SUM, new COSString(checkSum(caseFile)));
        return embedded;
    }

    /** As ISO 32000 wants it: MD5, which finds an accident and stops no forger. */
    static byte[] checkSum(byte[] bytes) {
        try {
            return MessageDigest.getInstance("MD5").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has MD5", e);
        }
    }
}
