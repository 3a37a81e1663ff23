import { type Field, type Localized, l, type Status } from './vocabulary.ts';

/**
 * The words of time, declared as those of `vocabulary.ts`: steps, states in a year, ways to look ahead, health, and what
 * can differ between two days.
 */

/**
 * The steps of every project, in their usual order: when each is due and when it was done, as fields of claims.
 * `technical` is the opening to works traffic or for trial, before use by everybody.
 */
export const milestones = {
  policy: { due: 'policyDue', done: 'policyDone', label: l('Chủ trương đầu tư được duyệt', 'Policy approved', '投资主张获批') },
  approval: { due: 'approvalDue', done: 'approvalDone', label: l('Dự án được duyệt', 'Project approved', '项目获批') },
  investor: {
    due: 'investorDue',
    done: 'investorDone',
    label: l('Chọn nhà đầu tư, nhà thầu', 'Investor or contractor chosen', '选定投资方或承包商'),
  },
  land: { due: 'landDue', done: 'landDone', label: l('Bàn giao mặt bằng', 'Land handed over', '交地') },
  start: { due: 'start', done: 'started', label: l('Khởi công', 'Works begun', '开工') },
  technical: {
    due: 'technicalDue',
    done: 'technicalDone',
    label: l('Thông xe kỹ thuật, vận hành thử', 'Technical opening or trial', '技术通车或试运行'),
  },
  use: { due: 'target', done: 'opened', label: l('Đưa vào sử dụng', 'In use', '投入使用') },
} as const satisfies Record<string, { due: Field; done: Field; label: Localized }>;
export type Milestone = keyof typeof milestones;

/**
 * What a project is in a year (`db/state.ts` decides), from the least to the most. `look` is the status whose colour and
 * dashes draw it; null: as what is not stated.
 */
export const states = {
  absent: {
    look: null,
    label: l('Chưa có', 'Not there', '尚无'),
    definition: l(
      'Năm đó chưa có, đã dừng, hoặc không nguồn nào cho biết đã có.',
      'Not there in that year, ended, or no source says that it was.',
      '当年尚无、已终止，或无来源表明其存在。',
    ),
  },
  planned: {
    look: 'preparation',
    label: l('Trong kế hoạch', 'Planned', '计划中'),
    definition: l('Đã được nêu tên, chưa khởi công.', 'Named, works not begun.', '已列入，尚未开工。'),
  },
  building: {
    look: 'implementation',
    label: l('Đang xây dựng', 'Being built', '建设中'),
    definition: l('Đã khởi công, chưa đưa vào sử dụng.', 'Works begun, not in use.', '已开工，尚未投用。'),
  },
  'in-use': {
    look: 'maintenance',
    label: l('Đang sử dụng', 'In use', '使用中'),
    definition: l('Đã đưa vào sử dụng.', 'In use.', '已投入使用。'),
  },
} as const satisfies Record<string, { look: Status | null; label: Localized; definition: Localized }>;
export type State = keyof typeof states;

/** Ways to look ahead. */
export const scenarios = {
  promised: {
    label: l('Đúng hẹn', 'As promised', '如期'),
    definition: l('Mọi mốc đã hứa đều được giữ.', 'Every promised date is kept.', '所有承诺期限均兑现。'),
  },
  slip: {
    label: l('Chậm lại', 'Slipping', '延期'),
    definition: l(
      'Việc đang chậm hoặc có rủi ro lùi thêm số năm đã chọn.',
      'What is late or at risk moves back by the years chosen.',
      '已逾期或有风险者再推迟所选年数。',
    ),
  },
  funded: {
    label: l('Có vốn', 'Funded only', '仅有资金者'),
    definition: l(
      'Chỉ tính mốc nêu đích danh của dự án đã nêu nguồn vốn.',
      'Only dates stated of the project itself, with a stated source of money.',
      '仅计明确针对该项目且资金来源已说明的期限。',
    ),
  },
} as const satisfies Record<string, { label: Localized; definition: Localized }>;
export type Scenario = keyof typeof scenarios;

/** How a promise stands on a day (`db/health.ts` decides), the most pressing first. Never a bare colour: mark and words go with it. */
export const healths = {
  late: { mark: '■', colour: '#a3293d', label: l('Chậm', 'Late', '逾期') },
  'at-risk': { mark: '▲', colour: '#9a5b00', label: l('Có rủi ro', 'At risk', '有风险') },
  'no-news': { mark: '○', colour: '#5c6470', label: l('Lâu không có tin', 'No news', '久无消息') },
  'on-time': { mark: '●', colour: '#1f6f54', label: l('Chưa thấy chậm', 'On time so far', '未见延误') },
  done: { mark: '✓', colour: '#332288', label: l('Đã xong', 'Done', '已完成') },
} as const satisfies Record<string, { mark: string; colour: string; label: Localized }>;
export type Health = keyof typeof healths;

/** The figures of the rules of health (`db/health.ts`), which /about/health tells its readers. Days, and percent done. */
export const healthLimits = {
  /** A pace is reckoned from so many percent on, … */
  pacePercent: 10,
  /** … and within so many days since works began: fewer tell little, and over so many the works have stood still. */
  paceDays: { least: 180, most: 6 * 365 },
  /** So many days before it, a promised day is near. */
  nearDays: 365,
  /** Nothing heard for so long is a risk while the promised day is near. */
  quietDays: 183,
  /** Nothing heard for so long is silence. */
  silentDays: 365,
} as const;

/**
 * What can differ between two days (`db/changes.ts` finds it), in the order in which a reader is told. `fields` are the
 * fields of claims that such a change is one of; the others are of the project as a whole.
 */
export const changeKinds = {
  target: { fields: ['target'], label: l('Mốc đưa vào sử dụng', 'To be in use by', '投用目标') },
  status: { fields: ['status'], label: l('Trạng thái', 'Status', '状态') },
  money: { fields: ['funding', 'costBnVnd'], label: l('Vốn', 'Money', '资金') },
  silent: { fields: [], label: l('Lâu không có tin', 'Gone silent', '久无消息') },
  heard: { fields: [], label: l('Có tin trở lại', 'Heard of again', '重新有消息') },
  progress: { fields: ['progressPct'], label: l('Tiến độ', 'Progress', '进度') },
  step: {
    fields: [
      'policyDue',
      'policyDone',
      'approvalDue',
      'approvalDone',
      'investorDue',
      'investorDone',
      'landDue',
      'landDone',
      'start',
      'started',
      'technicalDue',
      'technicalDone',
      'opened',
    ],
    label: l('Các bước thực hiện', 'Steps', '实施步骤'),
  },
  added: { fields: [], label: l('Mới được nêu', 'Newly named', '新列入') },
  removed: { fields: [], label: l('Không còn được nêu', 'No longer named', '不再列入') },
  size: { fields: ['lengthKm', 'areaHa', 'freeHa', 'occupancyPct'], label: l('Chiều dài, diện tích', 'Length and area', '长度与面积') },
  agency: { fields: ['agency', 'owner'], label: l('Cơ quan chủ trì, chủ đầu tư', 'Lead agency and owner', '主管单位与业主') },
} as const satisfies Record<string, { fields: readonly Field[]; label: Localized }>;
export type ChangeKind = keyof typeof changeKinds;
