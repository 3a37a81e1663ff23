/**
 * The words of the atlas: every closed list that documents, tables, filters, tiles and screens share, but for those of
 * time (`time-vocabulary.ts`).
 * Each list is declared once, `as const`; its type, labels and colours all come from here.
 * Labels are `{ vi, en, zh }`; Vietnamese is the original, the others are by meaning.
 */

export const languages = ['vi', 'en', 'zh'] as const;
export type Language = (typeof languages)[number];
export type Localized = Record<Language, string>;

/** One text in the three languages. */
export const l = (vi: string, en: string, zh: string): Localized => ({ vi, en, zh });

/** The value of a filter and of a count where no document states the field. Never a guess. */
export const NOT_STATED = 'not-stated';

export const projectTypes = {
  project: { label: l('Dự án', 'Project', '项目') },
  programme: { label: l('Chương trình', 'Programme', '计划') },
  target: { label: l('Chỉ tiêu', 'Target', '指标') },
} as const;
export type ProjectType = keyof typeof projectTypes;

/**
 * What a project is. `form` says which shapes may draw it: a `line` may be a point only while its
 * certainty is `symbol`; a `site` is a point or an area. The database enforces the same rule.
 */
export const kinds = {
  expressway: { form: 'line', sector: 'road', label: l('Đường bộ cao tốc', 'Expressway', '高速公路') },
  'national-road': { form: 'line', sector: 'road', label: l('Quốc lộ', 'National road', '国道') },
  'regional-road': { form: 'line', sector: 'road', label: l('Đường liên vùng', 'Regional road', '区域公路') },
  'urban-road': { form: 'line', sector: 'road', label: l('Đường đô thị', 'Urban road', '城市道路') },
  'border-road': { form: 'line', sector: 'road', label: l('Đường tuần tra biên giới', 'Border patrol road', '边境巡逻公路') },
  roadside: { form: 'site', sector: 'road', label: l('Trạm dừng nghỉ', 'Rest area', '服务区') },
  railway: { form: 'line', sector: 'rail', label: l('Đường sắt', 'Railway', '铁路') },
  'urban-rail': { form: 'line', sector: 'rail', label: l('Đường sắt đô thị', 'Urban rail', '城市轨道交通') },
  airport: { form: 'site', sector: 'gateway', label: l('Cảng hàng không', 'Airport', '机场') },
  seaport: { form: 'site', sector: 'gateway', label: l('Cảng biển', 'Seaport', '海港') },
  'river-port': { form: 'site', sector: 'gateway', label: l('Cảng thuỷ nội địa', 'River port', '内河港口') },
  'dry-port': { form: 'site', sector: 'gateway', label: l('Cảng cạn', 'Dry port', '陆港') },
  waterway: { form: 'line', sector: 'gateway', label: l('Đường thuỷ nội địa', 'Inland waterway', '内河航道') },
  'smart-border-gate': { form: 'site', sector: 'gateway', label: l('Cửa khẩu thông minh', 'Smart border gate', '智慧口岸') },
  'economic-zone': { form: 'site', sector: 'industry', label: l('Khu kinh tế', 'Economic zone', '经济区') },
  'industrial-park': { form: 'site', sector: 'industry', label: l('Khu công nghiệp', 'Industrial park', '工业园区') },
  'industrial-cluster': { form: 'site', sector: 'industry', label: l('Cụm công nghiệp', 'Industrial cluster', '工业集群') },
  logistics: { form: 'site', sector: 'industry', label: l('Khu phi thuế quan, trung chuyển', 'Non-tariff and transit zone', '保税与中转区') },
  trade: { form: 'site', sector: 'industry', label: l('Hạ tầng thương mại', 'Trade facilities', '商贸设施') },
  energy: { form: 'site', sector: 'utility', label: l('Năng lượng', 'Energy', '能源') },
  water: { form: 'site', sector: 'utility', label: l('Thuỷ lợi, cấp thoát nước', 'Water and drainage', '水利与给排水') },
  waste: { form: 'site', sector: 'utility', label: l('Chất thải rắn', 'Solid waste', '固体废物处理') },
  digital: { form: 'site', sector: 'utility', label: l('Hạ tầng số', 'Digital infrastructure', '数字基础设施') },
  'urban-area': { form: 'site', sector: 'settlement', label: l('Đô thị', 'Urban area', '城市') },
  rural: { form: 'site', sector: 'settlement', label: l('Nông thôn mới', 'New countryside', '新农村') },
  education: { form: 'site', sector: 'social', label: l('Giáo dục, đào tạo', 'Education', '教育') },
  science: { form: 'site', sector: 'social', label: l('Khoa học, công nghệ', 'Science and technology', '科学技术') },
  'sport-culture': { form: 'site', sector: 'social', label: l('Thể thao, văn hoá', 'Sport and culture', '体育文化') },
  heritage: { form: 'site', sector: 'social', label: l('Di tích', 'Heritage', '历史遗迹') },
  tourism: { form: 'site', sector: 'social', label: l('Du lịch', 'Tourism', '旅游') },
} as const satisfies Record<string, { form: 'line' | 'site'; sector: string; label: Localized }>;
export type Kind = keyof typeof kinds;

export const sectors = {
  road: { label: l('Đường bộ', 'Roads', '公路') },
  rail: { label: l('Đường sắt', 'Rail', '铁路') },
  gateway: { label: l('Cửa khẩu, cảng, sân bay', 'Gates, ports, airports', '口岸、港口、机场') },
  industry: { label: l('Công nghiệp, thương mại', 'Industry and trade', '工业与商贸') },
  utility: { label: l('Năng lượng, nước, số', 'Energy, water, digital', '能源、水务、数字') },
  settlement: { label: l('Đô thị, nông thôn', 'Towns and countryside', '城乡') },
  social: { label: l('Văn hoá, xã hội, du lịch', 'Culture, society, tourism', '文化、社会、旅游') },
} as const;

/**
 * OC4IDS projectStatus codes (https://standard.open-contracting.org/infrastructure/), with the wording
 * Vietnamese offices use. `colour` is from Paul Tol's muted set, safe for colour-blind readers; `dash` is the
 * line pattern in units of line width, so that status never depends on colour alone.
 */
export const statuses = {
  identification: {
    colour: '#88ccee',
    dash: [0.1, 2],
    label: l('Đề xuất, nghiên cứu', 'Identified', '提出与研究'),
    definition: l(
      'Có chủ trương hoặc đề xuất, đang nghiên cứu sự cần thiết; chưa lập xong báo cáo khả thi.',
      'Named or proposed and its need being studied; no feasibility report is complete yet.',
      '已列入或提出，正在研究必要性，尚无可行性报告。',
    ),
  },
  preparation: {
    colour: '#ddcc77',
    dash: [1.2, 1.2],
    label: l('Chuẩn bị đầu tư', 'Being prepared', '前期准备'),
    definition: l(
      'Đang lập, thẩm định báo cáo khả thi, quy hoạch, giải phóng mặt bằng hoặc chọn nhà đầu tư; chưa thi công.',
      'Feasibility, planning, land clearance or choice of investor under way; no works yet.',
      '可行性研究、规划、征地或选定投资者进行中，尚未开工。',
    ),
  },
  implementation: {
    colour: '#cc6677',
    dash: [4, 1.4],
    label: l('Đang thi công', 'Under construction', '建设中'),
    definition: l(
      'Đã lựa chọn nhà thầu hoặc khởi công, chưa đưa vào sử dụng toàn bộ.',
      'Works procured or begun, not yet wholly in use.',
      '已招标或开工，尚未全部投入使用。',
    ),
  },
  completion: {
    colour: '#117733',
    dash: [8, 0.8],
    label: l('Hoàn thành, bàn giao', 'Completed', '竣工移交'),
    definition: l(
      'Xây dựng cơ bản xong, đang nghiệm thu, bàn giao hoặc thông xe kỹ thuật toàn tuyến.',
      'Construction substantially finished; handover or technical opening under way.',
      '主体完工，正在验收移交或技术通车。',
    ),
  },
  maintenance: {
    colour: '#332288',
    dash: null,
    label: l('Đang khai thác', 'In use', '运营中'),
    definition: l('Đã đưa vào sử dụng, đang vận hành và bảo trì.', 'Open and in use, operated and maintained.', '已投入使用，运营维护中。'),
  },
  decommissioning: {
    colour: '#999933',
    dash: [0.6, 3],
    label: l('Đang ngừng khai thác', 'Being closed', '停用中'),
    definition: l('Đang tháo dỡ hoặc chấm dứt sử dụng.', 'Being taken out of use.', '正在停止使用或拆除。'),
  },
  decommissioned: {
    colour: '#882255',
    dash: [0.6, 4],
    label: l('Đã ngừng khai thác', 'Closed', '已停用'),
    definition: l('Đã chấm dứt sử dụng.', 'Taken out of use.', '已停止使用。'),
  },
  cancelled: {
    colour: '#aa4499',
    dash: [0.3, 1, 2, 1],
    label: l('Đã dừng, huỷ bỏ', 'Cancelled', '已取消'),
    definition: l(
      'Chấm dứt trước khi hoàn thành theo một quyết định nêu rõ.',
      'Ended before completion by a decision that says so.',
      '在完工前经决定终止。',
    ),
  },
} as const satisfies Record<string, { colour: string; dash: readonly number[] | null; label: Localized; definition: Localized }>;
export type Status = keyof typeof statuses;

/** Look of a project whose status no document states. */
export const statusNotStated = { colour: '#b0b0b0', dash: [1, 3] as const, label: l('Chưa nêu', 'Not stated', '未说明') };

export const fundings = {
  'central-budget': { label: l('Ngân sách trung ương', 'Central budget', '中央财政') },
  'provincial-budget': { label: l('Ngân sách địa phương', 'Provincial budget', '地方财政') },
  'state-budget': { label: l('Ngân sách nhà nước (chưa tách cấp)', 'State budget (level not stated)', '国家财政（级别未说明）') },
  oda: { label: l('ODA, vay ưu đãi', 'ODA, concessional loan', '官方发展援助与优惠贷款') },
  ppp: { label: l('Đối tác công tư (PPP, BOT)', 'Public–private partnership (PPP, BOT)', '政府与社会资本合作（PPP、BOT）') },
  private: { label: l('Vốn tư nhân', 'Private', '民间资本') },
  mixed: { label: l('Hỗn hợp', 'Mixed', '混合资金') },
} as const;
export type Funding = keyof typeof fundings;

/** On what ground a claim stands. Their order of strength is the business of `db/resolve.ts`. */
export const bases = {
  stated: {
    label: l('Nêu đích danh', 'Stated', '明确说明'),
    definition: l('Văn bản nói điều này về chính dự án.', 'The clause says it of this project.', '条款针对该项目作出说明。'),
  },
  horizon: {
    label: l('Mốc chung của nhóm', 'Group horizon', '群组时限'),
    definition: l('Văn bản đặt ra cho cả nhóm.', 'The clause sets it for the whole group.', '条款针对整个群组设定。'),
  },
  reported: {
    label: l('Báo cáo, báo chí', 'Reported', '公开报道'),
    definition: l('Nguồn công khai có ngày tháng.', 'A dated public report says it.', '有日期的公开报道。'),
  },
  derived: {
    label: l('Suy ra', 'Derived', '推算'),
    definition: l('Tính hoặc suy ra, có nêu đầu vào.', 'Computed or deduced; names its inputs.', '计算或推断得出，并列明依据。'),
  },
} as const;
export type Basis = keyof typeof bases;

/** How far a geometry may be believed; `accuracyM` (metres) goes with it. */
export const certainties = {
  symbol: {
    label: l('Ký hiệu', 'Symbol', '符号'),
    definition: l('Chỉ biết thuộc địa bàn nào.', 'Only the area is known.', '仅知所在区域。'),
  },
  corridor: {
    label: l('Hành lang', 'Corridor', '走廊'),
    definition: l('Biết hai đầu, chưa biết hướng tuyến.', 'Ends known, the way between them not.', '已知两端，线位未知。'),
  },
  alignment: {
    label: l('Tuyến', 'Alignment', '线位'),
    definition: l(
      'Vẽ theo đường đã có trên bản đồ hoặc hướng tuyến đã công bố.',
      'Traced from mapped ways or a published route.',
      '依据已测绘道路或公布线位绘制。',
    ),
  },
  surveyed: {
    label: l('Đo đạc', 'Surveyed', '实测'),
    definition: l('Theo hồ sơ đo đạc.', 'From a survey record.', '依据测量资料。'),
  },
} as const;
export type Certainty = keyof typeof certainties;

/** Rank of the authority behind a document; a smaller number is higher. Reports have none of their own. */
export const ranks = {
  politburo: { order: 1, label: l('Bộ Chính trị', 'Politburo', '政治局') },
  'prime-minister': { order: 2, label: l('Thủ tướng Chính phủ', 'Prime Minister', '政府总理') },
  'provincial-party': { order: 3, label: l('Tỉnh uỷ', 'Provincial Party Committee', '省委') },
  'provincial-government': { order: 4, label: l('Uỷ ban nhân dân tỉnh', "Provincial People's Committee", '省人民委员会') },
  report: { order: 9, label: l('Nguồn công khai', 'Public report', '公开来源') },
} as const;
export type Rank = keyof typeof ranks;

export const confidences = {
  official: { label: l('Nguồn chính thức', 'Official', '官方') },
  press: { label: l('Báo chí', 'Press', '新闻媒体') },
  weak: { label: l('Nguồn yếu', 'Weak', '较弱来源') },
} as const;
export type Confidence = keyof typeof confidences;

/**
 * The fields a claim may speak of. `class` chooses the resolving rule (`db/resolve.ts`):
 * `promise` (a plan's word stands over any report), `progress` (the newest credible word stands),
 * `collected` (every claim counts; nothing competes).
 */
export const fields = {
  named: { class: 'collected', label: l('Tên trong văn bản', 'Named as', '文件中的名称') },
  action: { class: 'collected', label: l('Văn bản yêu cầu', 'What is asked', '文件要求') },
  status: { class: 'progress', label: l('Trạng thái', 'Status', '状态') },
  progressPct: { class: 'progress', label: l('Tiến độ', 'Progress', '进度') },
  situation: { class: 'progress', label: l('Tình hình', 'Situation', '现状') },
  target: { class: 'promise', label: l('Mốc đưa vào sử dụng', 'To be in use by', '投用目标') },
  opened: { class: 'progress', label: l('Đã đưa vào sử dụng', 'Opened', '投入使用') },
  start: { class: 'promise', label: l('Khởi công theo kế hoạch', 'Works to begin', '计划开工') },
  started: { class: 'progress', label: l('Đã khởi công', 'Works begun', '已开工') },
  policyDue: { class: 'promise', label: l('Duyệt chủ trương theo kế hoạch', 'Policy approval due', '计划批准投资主张') },
  policyDone: { class: 'progress', label: l('Đã duyệt chủ trương', 'Policy approved', '投资主张已批准') },
  approvalDue: { class: 'promise', label: l('Duyệt dự án theo kế hoạch', 'Project approval due', '计划批准项目') },
  approvalDone: { class: 'progress', label: l('Đã duyệt dự án', 'Project approved', '项目已批准') },
  investorDue: { class: 'promise', label: l('Chọn nhà đầu tư, nhà thầu theo kế hoạch', 'Investor or contractor due', '计划选定投资方或承包商') },
  investorDone: { class: 'progress', label: l('Đã chọn nhà đầu tư, nhà thầu', 'Investor or contractor chosen', '投资方或承包商已选定') },
  landDue: { class: 'promise', label: l('Bàn giao mặt bằng theo kế hoạch', 'Land handover due', '计划交地') },
  landDone: { class: 'progress', label: l('Đã bàn giao mặt bằng', 'Land handed over', '已交地') },
  technicalDue: { class: 'promise', label: l('Thông xe kỹ thuật theo kế hoạch', 'Technical opening due', '计划技术通车') },
  technicalDone: { class: 'progress', label: l('Đã thông xe kỹ thuật', 'Technically open', '已技术通车') },
  goal: { class: 'promise', label: l('Chỉ tiêu', 'Goal', '指标') },
  funding: { class: 'promise', label: l('Nguồn vốn', 'Funding source', '资金来源') },
  fundingShares: { class: 'promise', label: l('Cơ cấu vốn', 'Funding shares', '资金构成') },
  costBnVnd: { class: 'promise', label: l('Tổng mức đầu tư', 'Total cost', '总投资') },
  lengthKm: { class: 'promise', label: l('Chiều dài', 'Length', '长度') },
  areaHa: { class: 'promise', label: l('Diện tích', 'Area', '面积') },
  freeHa: { class: 'progress', label: l('Diện tích còn cho thuê', 'Area still to let', '尚可出租面积') },
  occupancyPct: { class: 'progress', label: l('Tỷ lệ lấp đầy', 'Occupancy', '出租率') },
  spec: { class: 'promise', label: l('Quy mô, tiêu chuẩn', 'Scale and standard', '规模与标准') },
  owner: { class: 'promise', label: l('Chủ đầu tư', 'Owner', '业主') },
  agency: { class: 'promise', label: l('Cơ quan chủ trì', 'Lead agency', '主管单位') },
  decision: { class: 'collected', label: l('Quyết định, văn bản pháp lý', 'Decisions', '相关决定') },
  places: { class: 'promise', label: l('Tỉnh, thành phố', 'Provinces', '省市') },
  communes: { class: 'promise', label: l('Xã, phường', 'Communes', '乡、坊') },
  links: { class: 'collected', label: l('Kết nối', 'Links', '连接') },
  members: { class: 'collected', label: l('Công trình được tính', 'Works that count', '计入的工程') },
} as const satisfies Record<string, { class: 'promise' | 'progress' | 'collected'; label: Localized }>;
export type Field = keyof typeof fields;

/** Narrows a string to a key of one of the lists. */
export function isKeyOf<T extends object>(list: T, value: string): value is Extract<keyof T, string> {
  return Object.hasOwn(list, value);
}
/** The keys of a list, in the order they are declared, typed. */
export function keysOf<T extends object>(list: T): [Extract<keyof T, string>, ...Extract<keyof T, string>[]] {
  return Object.keys(list) as [Extract<keyof T, string>, ...Extract<keyof T, string>[]];
}
