import type { Localized } from '../../db/vocabulary.ts';

/** Who made what the own ground shows, under which licence; wordings that licences ask for are kept. */
export const attribution: readonly { href: string; label: Localized }[] = [
  {
    href: 'https://www.openstreetmap.org/copyright',
    label: { vi: '© OpenStreetMap contributors (ODbL)', en: '© OpenStreetMap contributors (ODbL)', zh: '© OpenStreetMap contributors (ODbL)' },
  },
  {
    href: 'https://github.com/thanglequoc/vietnamese-provinces-database',
    label: {
      vi: 'Ranh giới hành chính: Vietnamese Provinces Database (thanglequoc, MIT), từ Bản đồ tham chiếu đơn vị hành chính (sapnhap.bando.com.vn)',
      en: 'Administrative boundaries: Vietnamese Provinces Database (thanglequoc, MIT), from the Viet Nam Administrative Units Reference Map (sapnhap.bando.com.vn)',
      zh: '行政界线：Vietnamese Provinces Database（thanglequoc，MIT），源自越南行政单位参考地图（sapnhap.bando.com.vn）',
    },
  },
  { href: 'https://www.geonames.org/', label: { vi: 'GeoNames (CC BY 4.0)', en: 'GeoNames (CC BY 4.0)', zh: 'GeoNames (CC BY 4.0)' } },
  { href: 'https://www.naturalearthdata.com/', label: { vi: 'Natural Earth', en: 'Natural Earth', zh: 'Natural Earth' } },
];
