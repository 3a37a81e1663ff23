/** Texts on the zones of VN-2000, at the map's edge from the start; the three languages of a key stand side by side. */
export const zonesTexts = {
  zone: { vi: 'Kinh tuyến trục VN-2000', en: 'VN-2000 central meridian', zh: 'VN-2000 中央子午线' },
  zoneOwn: { vi: '{name} (của tỉnh)', en: '{name} (the province’s)', zh: '{name}（本省）' },
  zoneUnknown: { vi: 'VN-2000: chọn KTT', en: 'VN-2000: choose', zh: 'VN-2000：请选择' },
  zone3: { vi: 'KTT {meridian}, múi 3°', en: 'CM {meridian}, 3° zone', zh: '中央子午线 {meridian}，3°带' },
  zone6: { vi: 'UTM {number}N, múi 6°', en: 'UTM {number}N, 6° zone', zh: 'UTM {number}N，6°带' },
  pointerPlane: {
    vi: 'VN-2000 của con trỏ: X hướng Bắc, Y hướng Đông, mét',
    en: 'VN-2000 of the pointer: X north, Y east, metres',
    zh: '指针的VN-2000坐标：X 向北，Y 向东，单位米',
  },
} as const;
