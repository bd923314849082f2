/** Letters that people, and adverts, write for a whole title. Degrees and bodies (BA, MD, CIH) are not among them. */
const letters = new Set(
  `MHO AMHP BIA EHO SEHO EHP TSO PPO SPO PO QS SQS PQS HRBP HRD HRO EP SEP PEP OT SLT SALT TA HLTA LSA SEMHCO SENCO SENDCO
  SW SSW ASW CSW NQSW IRO LADO IDVA ISVA FLO EWO ESW SBM DHT AHT HT NQT ECT DSL PA EA CEO CFO COO CIO CTO FD DPO DBA SHO NHO
  RHO HO TPO FM RGN RMN RNLD CPN ANP ACP HCA HCSW ODP HV HLO EHCCO DTA LSP RSW FSW OTA PHP SCO SEO EDO`
    .trim()
    .split(/\s+/),
);

const before =
  /^(?:(?:senior|snr|sr|principal|chief|lead|locum|interim|acting|deputy|assistant|asst|trainee|graduate|junior|agency|bank|main[- ]grade|advanced|specialist|band \d\w?)\.?\s+)+/i;
/** "TA L3", "OT Band 6", "PPO (DM)", "TA / cover". */
const behind =
  /(?:\s+(?:L\d|level \d|grade \w+|band \d\w?|[IV]{1,3}|\d))?(?:\s?\/\s?[\w:]+(?:\s\w+)?)?(?:\s*\([^)]*\))?$/i;

/** Whether a text is a title written in letters alone, with rank, level or a bracket around it: "Senior QS", "PPO (DM)". */
export function isAcronymTitle(text: string): boolean {
  // Cheap for the most: letters in capitals are rare.
  if (text.length > 60 || !/\b[A-Z]{2,6}\b/.test(text)) return false;
  return letters.has(text.trim().replace(before, '').replace(behind, ''));
}

/** Whether a word in capitals is letters that stand for words, so that it stays in capitals: "QS", "(DM)". */
export const isTitleWord = (word: string): boolean =>
  letters.has(word.replace(/\W/g, '')) || /^\([B-DF-HJ-NP-TV-XZ]{2,4}\)?$/.test(word);
