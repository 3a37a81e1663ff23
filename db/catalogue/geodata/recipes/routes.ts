/** Roads with chainage that no project draws: centre lines of the reference folder, laid end to end from where the road begins. */
export const routeLines: Record<string, { of: string[]; reversed?: true }> = {
  'ql-12c': { of: ['ql12c_vungang'] },
  'ql-12a': { of: ['ql12a_chalo'] },
  'ql-1-huu-nghi-bac-giang': { of: ['ql1_bacgiang_huunghi'], reversed: true },
  'ql-31': { of: ['ql31_bacgiang_dinhlap', 'ql31_dinhlap_banchat'] },
  // 1.6 km that the map lacks are crossed straight.
  'ql-18': { of: ['ql18_bacninh_mongcai'] },
};
