/** The maintainer of the structures, as an SDMX agency. */
export const AGENCY = "MIRPAL";

/**
 * The version of every structure. Two parts: lists of codes grow from release to release, and to SDMX 3.0 an artefact of
 * three parts may never change.
 */
export const VERSION = "1.0";

export const CONCEPTS = "CS_FIGURES";

/** `MIRPAL:BEST_VALUE(1.0)`, the form of SDMX-CSV. */
export const shortName = (id: string) => `${AGENCY}:${id}(${VERSION})`;

const urn = (type: string, name: string) => `urn:sdmx:org.sdmx.infomodel.${type}=${name}`;

export const codeListUrn = (id: string) => urn("codelist.Codelist", shortName(id));
export const structureUrn = (id: string) => urn("datastructure.DataStructure", shortName(id));
export const conceptUrn = (id: string) => urn("conceptscheme.Concept", `${shortName(CONCEPTS)}.${id}`);
