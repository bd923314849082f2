/** Words that stand in titles, headings and headlines, not in names, unless the mailbox says otherwise. */
export const notName =
  /\b(?:curriculum|vitae|cv|resume|résumé|profile|summary|contact|details|personal|confidential|page|officer|manager|director|head|lead|leader|senior|junior|assistant|administrator|engineer|surveyor|planner|teacher|nurse|social|worker|consultant|analyst|accountant|developer|architect|specialist|coordinator|co-ordinator|adviser|advisor|executive|solicitor|lawyer|technician|supervisor|interim|principal|deputy|chief|partner|practitioner|therapist|psychologist|trainer|auditor|clerk|secretary|receptionist|inspector|driver|labourer|joiner|carpenter|electrician|plumber|bricklayer|plasterer|painter|foreman|operative|support|care|housing|finance|education|send|senco|council|ltd|limited|plc|nhs|trust|university|college|school|road|street|lane|avenue|close|drive|email|e-mail|mobile|telephone|tel|phone|address|recruitment|agency|group|services|service|application|private|reference|references|experience|skills|employment|history|statement|career|qualified|qualifications|data|business|project|programme|policy|information|technology|digital|human|resources|legal|procurement|commercial|building|quantity|site|contracts|planning|highways|property|estates|facilities|nationwide|available|availability|team|key|work|of|for|and|in|the|with|name|first|surname|forename|date|status|nationality|licence|location|postcode|title|post|role|notice|right|candidate|applicant|your|my|referee|referees)\b/i;

/** Words of countries stand in addresses and in the lines of icons before them; "West Yorkshire" is no person. */
export const country =
  /\b(?:kingdom|england|scotland|wales|ireland|britain|\p{L}+shire)$|^(?:greater|county|west|east|north|south)\s/iu;

const postNominals = new Set(
  `MBE OBE CBE KBE DBE JP DL KC QC QPM FRSA ACA CIMA ACMA FCMA CGMA CIPFA CPFA FCA AAT MBA MSC BSC BA MA PHD DPHIL MPHIL EDD LLB
  LLM BENG MENG BED MED MRES PGCE PGDIP PGCERT DIPSW CQSW MBCHB MBBS RGN RMN RN RNMH RNLD RSCN SCPHN DIPHE QTS QTLS NPQH NPQSL
  NPQML NASENCO CIPD CMGR CENG IENG ENGTECH CMILT CWEM CENV HCPC NMC CIHM CIHCM CPSYCHOL CITP CISSP PRINCE2 NEBOSH HONS CMLI
  NISCC CIOB RICS RTPI IWFM MIWFM FIWFM FCPFA ACPFA OT PT SLT RSW MRCOT MCABE ACIPD MCIPD FCIPD`
    .trim()
    .split(/\s+/),
);
/** Associates, members and fellows of the professional bodies: MCIHT, FRICS, AssocRICS, FISBL. */
const member =
  /^(?:C?[AFM]M?A?|ASSOC|TECH|GRAD|CERT)(?:CI(?:\w\w?|EEM|LEX|WEM)|RICS|RTPI|CABE|IEMA|IRRV|IOSH|ISBL|IHE|CSP|RCOT|BACP|F?BPSS|CMI|CCA|AAT|ICE|IET|BCS|APM|IMECHE|ISTRUCTE)$/;

/** Letters of a degree, a body or an honour behind a name. */
export const isPostNominal = (word: string): boolean => {
  const letters = word.replace(/[().,]/g, '').toUpperCase();
  return postNominals.has(letters) || member.test(letters);
};

/** Small words of a surname, as `van der`: they are no part of their own. */
export const particles: ReadonlySet<string> = new Set(
  'de da di du van von der den la le al el bin binti ibn ap ab ferch del dos y ten ter o'.split(' '),
);
