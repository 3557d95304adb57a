package org.myoworkup.bench;

import atlantafx.base.theme.PrimerLight;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;

/** What every window of this kind takes: the toolkit, the theme and one label. */
public final class EmptyWindow extends Application {
    static final String LABEL = "label";

    @Override
    public void start(Stage stage) {
        setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        Label label = new Label("Nothing");
        label.setId(LABEL);
        stage.setScene(new Scene(new BorderPane(label), 1000, 700));
        stage.setTitle("Nothing");
        stage.show();
    }
}
