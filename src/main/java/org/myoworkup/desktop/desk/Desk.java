package org.myoworkup.desktop.desk;

import javafx.stage.Stage;

import org.myoworkup.session.Workplace;
import org.myoworkup.texts.Texts;

/** What every view works with once the database is open. */
public record Desk(
        Workplace workplace, Texts texts, Background background, FileChoice files, Stage stage) {}
