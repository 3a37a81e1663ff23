import type { Localized } from '../../db/vocabulary.ts';

/**
 * Who made what the own ground shows, under which licence; wordings that licences ask for are kept.
 * `short` is for a line below the map; the whole stands on the page about the data.
 */
export const attribution: readonly { href: string; short: string; label: Localized }[] = [
  {
    href: 'https://www.openstreetmap.org/copyright',
    short: '© OpenStreetMap contributors (ODbL)',
    label: { vi: '© OpenStreetMap contributors (ODbL)', en: '© OpenStreetMap contributors (ODbL)', zh: '© OpenStreetMap contributors (ODbL)' },
  },
  {
    href: 'https://github.com/thanglequoc/vietnamese-provinces-database',
    short: 'Vietnamese Provinces Database',
    label: {
      vi: 'Ranh giới hành chính: Vietnamese Provinces Database (thanglequoc, MIT), từ Bản đồ tham chiếu đơn vị hành chính (sapnhap.bando.com.vn)',
      en: 'Administrative boundaries: Vietnamese Provinces Database (thanglequoc, MIT), from the Viet Nam Administrative Units Reference Map (sapnhap.bando.com.vn)',
      zh: '行政界线：Vietnamese Provinces Database（thanglequoc，MIT），源自越南行政单位参考地图（sapnhap.bando.com.vn）',
    },
  },
  {
    href: 'https://www.geonames.org/',
    short: 'GeoNames (CC BY 4.0)',
    label: { vi: 'GeoNames (CC BY 4.0)', en: 'GeoNames (CC BY 4.0)', zh: 'GeoNames (CC BY 4.0)' },
  },
  { href: 'https://www.naturalearthdata.com/', short: 'Natural Earth', label: { vi: 'Natural Earth', en: 'Natural Earth', zh: 'Natural Earth' } },
];
