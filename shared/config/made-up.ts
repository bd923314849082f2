/** True for an address at a domain that RFC 2606 reserves for examples: it reaches nobody. */
export const reachesNobody = (address: string): boolean => /[@.]example(\.(com|net|org))?$/i.test(address);

/** True for a number that Ofcom keeps for drama: nobody answers it. */
export const isForDrama = (phone: string): boolean =>
  /^(?:\+?44|0)(?:11[3-8]4960|1[2-6]14960|1914980|2079460|2890180|2920180|1632960|7700900|8081570|9098790|3069990)\d{3}$/.test(
    phone.replace(/[^\d+]/g, ''),
  );
