import { type Kind, type Localized, l } from '../../db/vocabulary.ts';
import { Random } from './random.ts';
import { streams, type Work } from './work.ts';

/** Sino-Vietnamese syllables that names of places are made of, each with its character. */
const FIRST =
  'An 安,Bình 平,Cẩm 锦,Châu 珠,Đại 大,Đông 东,Đồng 同,Đức 德,Giao 交,Hà 河,Hải 海,Hoà 和,Hoằng 弘,Hưng 兴,Khánh 庆,Kim 金,Lạc 乐,Liên 莲,Long 龙,Lộc 禄,Lương 良,Mỹ 美,Nam 南,Nghĩa 义,Ninh 宁,Phú 富,Phước 福,Quảng 广,Quế 桂,Sơn 山,Tam 三,Tân 新,Thạch 石,Thái 太,Thanh 清,Thuận 顺,Thượng 上,Tiên 仙,Trà 茶,Trung 中,Trường 长,Vạn 万,Văn 文,Vĩnh 永,Xuân 春,Yên 安';
const SECOND =
  'Ân 恩,Bắc 北,Bảo 宝,Cường 强,Dương 阳,Đạo 道,Điền 田,Đình 亭,Định 定,Giang 江,Hậu 厚,Hiệp 合,Hội 会,Hùng 雄,Khê 溪,Lãng 浪,Lâm 林,Lập 立,Lĩnh 岭,Lợi 利,Minh 明,Nguyên 原,Nhân 仁,Phong 丰,Phúc 福,Phương 方,Quan 关,Quang 光,Tây 西,Tập 集,Thành 城,Thắng 胜,Thịnh 盛,Thọ 寿,Thuỷ 水,Tiến 进,Trạch 泽,Trị 治,Tường 祥,Vân 云,Viễn 远,Xá 舍,Xương 昌';
const syllables = (list: string) => list.split(',').map((pair) => pair.split(' ') as [string, string]);
const [first, second] = [syllables(FIRST), syllables(SECOND)];

/** What works of a kind are called. */
const nouns: Record<Kind, readonly Localized[]> = {
  expressway: [l('Đường bộ cao tốc', 'Expressway', '高速公路'), l('Nút giao cao tốc', 'Expressway interchange', '高速公路互通')],
  'national-road': [l('Nâng cấp quốc lộ', 'National road upgrade', '国道升级'), l('Tuyến tránh quốc lộ', 'National road bypass', '国道绕城线')],
  'regional-road': [
    l('Đường tỉnh', 'Provincial road', '省道'),
    l('Đường liên huyện', 'Road between districts', '县际公路'),
    l('Cầu', 'Bridge', '桥梁'),
  ],
  'urban-road': [
    l('Đường trục chính đô thị', 'Main urban road', '城市主干道'),
    l('Đường vành đai', 'Ring road', '环路'),
    l('Mở rộng đường', 'Street widening', '道路拓宽'),
    l('Hầm chui', 'Underpass', '下穿隧道'),
  ],
  'border-road': [l('Đường tuần tra biên giới', 'Border patrol road', '边境巡逻公路')],
  roadside: [l('Trạm dừng nghỉ', 'Rest area', '服务区')],
  railway: [l('Đường sắt', 'Railway', '铁路'), l('Cải tạo đường sắt', 'Railway renewal', '铁路改造')],
  'urban-rail': [l('Tuyến đường sắt đô thị', 'Urban rail line', '城市轨道线')],
  airport: [l('Cảng hàng không', 'Airport', '机场')],
  seaport: [l('Bến cảng biển', 'Sea terminal', '海港码头')],
  'river-port': [l('Cảng thuỷ nội địa', 'River port', '内河港')],
  'dry-port': [l('Cảng cạn', 'Dry port', '陆港')],
  waterway: [l('Nạo vét luồng', 'Dredging of the channel', '航道疏浚'), l('Kênh', 'Canal', '运河')],
  'smart-border-gate': [l('Cửa khẩu thông minh', 'Smart border gate', '智慧口岸')],
  'economic-zone': [l('Khu kinh tế', 'Economic zone', '经济区')],
  'industrial-park': [l('Khu công nghiệp', 'Industrial park', '工业园区')],
  'industrial-cluster': [l('Cụm công nghiệp', 'Industrial cluster', '工业集群')],
  logistics: [l('Trung tâm logistics', 'Logistics centre', '物流中心')],
  trade: [l('Chợ đầu mối', 'Wholesale market', '批发市场'), l('Trung tâm thương mại', 'Trade centre', '商贸中心')],
  energy: [
    l('Trạm biến áp 110 kV', '110 kV substation', '110千伏变电站'),
    l('Nhà máy điện gió', 'Wind farm', '风电场'),
    l('Nhà máy thuỷ điện', 'Hydropower plant', '水电站'),
  ],
  water: [
    l('Hồ chứa nước', 'Reservoir', '水库'),
    l('Nhà máy nước sạch', 'Water works', '自来水厂'),
    l('Trạm xử lý nước thải', 'Wastewater plant', '污水处理厂'),
  ],
  waste: [l('Nhà máy xử lý rác', 'Waste treatment plant', '垃圾处理厂')],
  digital: [l('Trung tâm dữ liệu', 'Data centre', '数据中心')],
  'urban-area': [
    l('Khu đô thị mới', 'New urban area', '新城区'),
    l('Khu dân cư', 'Residential area', '居住区'),
    l('Khu nhà ở xã hội', 'Social housing', '保障性住房'),
  ],
  rural: [
    l('Hạ tầng nông thôn mới xã', 'New countryside works, commune of', '新农村基础设施：'),
    l('Khu tái định cư', 'Resettlement area', '安置区'),
  ],
  education: [
    l('Trường trung học phổ thông', 'High school', '高中'),
    l('Trường tiểu học', 'Primary school', '小学'),
    l('Trường cao đẳng nghề', 'Vocational college', '职业学院'),
  ],
  science: [l('Khu công nghệ cao', 'High-tech park', '高新区')],
  'sport-culture': [l('Nhà văn hoá', 'House of culture', '文化馆'), l('Sân vận động', 'Stadium', '体育场')],
  heritage: [
    l('Tu bổ đình', 'Restoration of the communal house', '修缮亭祠'),
    l('Bảo tồn di tích thành cổ', 'Conservation of the old citadel', '古城遗址保护'),
  ],
  tourism: [l('Khu du lịch sinh thái', 'Ecotourism area', '生态旅游区'), l('Khu nghỉ dưỡng', 'Resort', '度假区')],
};

type Syllables = readonly (readonly [string, string])[];
/** A place that need not exist, as most communes of a generated country do not. */
function madeUp(random: Random): Localized {
  const pair: Syllables = [random.pick(first), random.pick(second)];
  const latin = pair.map(([syllable]) => syllable).join(' ');
  return l(latin, latin, `${pair.map(([, character]) => character).join('')}（${latin}）`);
}

/** Type of work, place or both ends, and often a phase: «Đường tỉnh Phú Thọ – An Khê, giai đoạn 2». */
export function nameOf(work: Work, isLine: boolean): Localized {
  const random = new Random(work.seed, streams.words, work.number);
  const noun = random.pick(nouns[work.kind]);
  const [from, to] = [madeUp(random), madeUp(random)];
  const where = isLine ? l(`${from.vi} – ${to.vi}`, `${from.en} – ${to.en}`, `${from.zh}—${to.zh}`) : from;
  const phase = random.chance(0.15) ? 1 + random.below(3) : 0;
  const suffix = phase === 0 ? l('', '', '') : l(`, giai đoạn ${phase}`, `, phase ${phase}`, `（第${phase}期）`);
  const whole = work.members.length > 0 ? l('Chương trình: ', 'Programme: ', '计划：') : l('', '', '');
  return l(
    `${whole.vi}${noun.vi} ${where.vi}${suffix.vi}`,
    `${whole.en}${noun.en} ${where.en}${suffix.en}`,
    `${whole.zh}${noun.zh} ${where.zh}${suffix.zh}`,
  );
}
