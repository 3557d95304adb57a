package org.myoworkup.advice;

/** What raises the risk of cancer in the IMACS 2023 guideline. The lists are provisional. */
public enum CancerFactor {
    DERMATOMYOSITIS("dermatomyositis", true, "cancer.dermatomyositis"),
    TIF1_GAMMA("tif1-gamma", true, "cancer.tif1-gamma"),
    NXP2("nxp2", true, "cancer.nxp2"),
    AGE_OVER_40("age-over-40", true, "cancer.age-over-40"),
    PERSISTENT_ACTIVITY("persistent-activity", true, "cancer.persistent-activity"),
    DYSPHAGIA("dysphagia", true, "cancer.dysphagia"),
    CUTANEOUS_NECROSIS("cutaneous-necrosis", true, "cancer.cutaneous-necrosis"),
    /** Clinically amyopathic dermatomyositis, polymyositis or necrotising myopathy. */
    INTERMEDIATE_SUBTYPE("intermediate-subtype", false, "cancer.intermediate-subtype"),
    SAE("sae", false, "cancer.sae"),
    HMGCR("hmgcr", false, "cancer.hmgcr"),
    MI_2("mi-2", false, "cancer.mi-2"),
    MDA5("mda5", false, "cancer.mda5"),
    MALE("male", false, "cancer.male");

    private final String code;
    private final boolean high;
    private final String key;

    CancerFactor(String code, boolean high, String key) {
        this.code = code;
        this.high = high;
        this.key = key;
    }

    public String code() {
        return code;
    }

    /** True for a high-risk factor, false for an intermediate one. */
    public boolean high() {
        return high;
    }

    /** Key of its name. */
    public String key() {
        return key;
    }
}
