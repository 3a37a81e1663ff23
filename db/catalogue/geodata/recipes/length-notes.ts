import type { Localized } from '../../../vocabulary.ts';
import { note } from '../course/recipe.ts';

/** Why a drawn length differs from the published one by more than 5%; a test holds that exactly those have a note. */

const straight = note(
  'Chỉ biết các điểm đầu, giữa và cuối, nối bằng đoạn thẳng; tuyến thật uốn theo địa hình nên dài hơn.',
  'Only points on the way are known and joined straight; the real course bends and is longer.',
  '仅知途经各点并以直线相连；实际线路弯曲，故更长。',
);
const throughTowns = note(
  'Nét vẽ đi qua các thị trấn, vì chưa có nguồn cho hướng tuyến; cao tốc thường đi thẳng hơn.',
  'The drawing passes through towns, as no source has the course; an expressway runs straighter.',
  '因无线位来源，图线经过各城镇；高速公路通常更直。',
);
const metroEnds = note(
  'Nét vẽ nối các ga hoặc khu vực đã biết; chiều dài công bố tính cả phần ngoài hai ga cuối, chưa có nguồn cho vị trí.',
  'The drawing joins the stations or quarters that are known; the published length reaches beyond them, and no source says where.',
  '图线连接已知车站或区域；公布长度延伸至其外，具体位置无来源。',
);
const plannedLine = note(
  'Vẽ theo nét dự kiến trên OpenStreetMap, đã khái quát; chưa có nguồn cho điểm đầu và điểm cuối của chiều dài công bố.',
  'Drawn from the planned line in OpenStreetMap, generalised; no source gives the ends that the published length is measured between.',
  '依据OpenStreetMap的规划线并已概化；公布长度的起讫点无来源。',
);
/** Sections of CT.01: OpenStreetMap's names change where one ends and the next begins. */
const sectionEnds = (together: Localized): Localized =>
  note(
    `Ranh giới giữa hai đoạn lấy nơi tên đường đổi trên OpenStreetMap. ${together.vi}`,
    `Where two sections meet is taken from the change of name in OpenStreetMap. ${together.en}`,
    `两段分界取OpenStreetMap路名变更处。${together.zh}`,
  );
const withNeighbour = (vi: string, en: string, zh: string): Localized =>
  sectionEnds(
    note(
      `Cộng với ${vi}, hai chiều dài khớp nhau trong 2%.`,
      `Together with ${en} the two lengths agree within 2%.`,
      `与${zh}合计，两者相差不超过2%。`,
    ),
  );
const endsUnknown = sectionEnds(
  note(
    'Chưa có nguồn cho lý trình hai đầu của chiều dài công bố.',
    'No source gives the posts between which the published length is measured.',
    '公布长度两端的里程无来源。',
  ),
);
const onlyMapped = note(
  'Chiều dài công bố tính cả phần chưa có trên bản đồ; phần đó để trống, không vẽ.',
  'The published length counts what is not mapped; that part is left open, not drawn.',
  '公布长度含尚未测绘的部分；该部分留空未绘。',
);
const linesWithCourse = note(
  'Chiều dài công bố là của mọi tuyến trong quy hoạch; chỉ vẽ những tuyến đã có hướng tuyến.',
  'The published length is of every line planned; only lines whose course is known are drawn.',
  '公布长度为规划全部线路之和；仅绘出线位已知者。',
);

export const lengthNotes: Record<string, Localized> = {
  D02: straight,
  'D04.2': plannedLine,
  'D04.3': note(
    'Chiều dài công bố đi tới trung tâm hành chính Đồng Nai và sân bay Long Thành; nét vẽ dừng ở Biên Hòa.',
    'The published length reaches Đồng Nai’s administrative centre and Long Thành airport; the drawing stops at Biên Hòa.',
    '公布长度至同奈（Đồng Nai）行政中心和龙城（Long Thành）机场；图线止于边和（Biên Hòa）。',
  ),
  L01: note(
    'Chiều dài công bố gồm 43,43 km tuyến chính và 16,44 km nối Tân Thanh – Cốc Nam; nhánh này chưa có nguồn cho hướng tuyến, không vẽ.',
    'The published length is 43.43 km of main line and the 16.44 km Tân Thanh – Cốc Nam branch, whose course no source has; it is not drawn.',
    '公布长度含主线43.43公里与新清（Tân Thanh）—谷南（Cốc Nam）支线16.44公里；支线线位无来源，未绘。',
  ),
  L02: note(
    'Chiều dài công bố là của cả hai giai đoạn; để trống khoảng 10 km chưa có trên bản đồ và đoạn cuối tới cửa khẩu Trà Lĩnh.',
    'The published length is of both stages; some 10 km that are not mapped and the last part to Trà Lĩnh gate are left open.',
    '公布长度为两期合计；约10公里未测绘路段及通往茶岭（Trà Lĩnh）口岸的末段留空。',
  ),
  L06: note(
    'Cắt theo lý trình trên đường đã có; bản đồ khái quát tới 100 m làm ngắn các khúc cong, và đoạn mới làm ở Lộc Bình chưa có trên bản đồ.',
    'Cut by its posts from the road as mapped; generalising to 100 m shortens bends, and the new part at Lộc Bình is not on the map.',
    '按里程桩从已绘道路截取；概化至100米使弯道变短，禄平（Lộc Bình）新建段尚未上图。',
  ),
  L08: note(
    'Gần 5 km là phần Lạng Sơn xây dựng; hai đầu nêu trong tên dự án cách xa hơn, chưa rõ phần nào được làm.',
    'The nearly 5 km is what Lạng Sơn builds; the two ends in the name lie farther apart, and which part is built is not known.',
    '近5公里为谅山（Lạng Sơn）承建部分；项目名所载两端相距更远，建设哪一段未知。',
  ),
  'N01.09': withNeighbour('đoạn Hàm Nghi – Vũng Áng', 'the section Hàm Nghi – Vũng Áng', 'Hàm Nghi—永昂（Vũng Áng）段'),
  'N01.10': withNeighbour('đoạn Bãi Vọt – Hàm Nghi', 'the section Bãi Vọt – Hàm Nghi', 'Bãi Vọt—Hàm Nghi段'),
  'N01.16': withNeighbour('đoạn La Sơn – Hòa Liên', 'the section La Sơn – Hòa Liên', 'La Sơn—Hòa Liên段'),
  'N01.20': withNeighbour(
    'hai đoạn kề bên (Hoài Nhơn – Quy Nhơn, Chí Thạnh – Vân Phong)',
    'the sections on either side (Hoài Nhơn – Quy Nhơn, Chí Thạnh – Vân Phong)',
    '相邻两段（Hoài Nhơn—Quy Nhơn、Chí Thạnh—Vân Phong）',
  ),
  'N01.21': withNeighbour(
    'hai đoạn phía bắc (Hoài Nhơn – Quy Nhơn – Chí Thạnh)',
    'the two sections to the north (Hoài Nhơn – Quy Nhơn – Chí Thạnh)',
    '北侧两段（Hoài Nhơn—Quy Nhơn—Chí Thạnh）',
  ),
  'N01.27': endsUnknown,
  'N01.30': endsUnknown,
  'N01.W3': note(
    'Chiều dài công bố đi tới cầu Mỹ Thuận 2; nét vẽ gồm hai đoạn đã có, dừng ở nút Mỹ Thuận.',
    'The published length reaches Mỹ Thuận 2 bridge; the drawing is the two sections in use and stops at the Mỹ Thuận interchange.',
    '公布长度至Mỹ Thuận二桥；图线为在用两段，止于Mỹ Thuận互通。',
  ),
  N04: note(
    'Chiều dài công bố gồm 390,9 km tuyến chính và 27,9 km nhánh; nét vẽ nối thẳng các ga trên tuyến chính.',
    'The published length is 390.9 km of main line and 27.9 km of branches; the drawing joins places on the main line straight.',
    '公布长度含正线390.9公里与支线27.9公里；图线以直线连接正线各站。',
  ),
  N05: straight,
  N06: straight,
  N07: straight,
  N08: straight,
  N09: plannedLine,
  N10: linesWithCourse,
  'N10.2A': metroEnds,
  'N10.3': note(
    'Nét vẽ nối các khu vực đã biết, lệch hướng tuyến thật; chiều dài công bố tính tới ga Cầu Giấy.',
    'The drawing joins quarters that are known and strays from the course; the published length ends at Cầu Giấy station.',
    '图线连接已知区域，偏离实际线位；公布长度止于Cầu Giấy站。',
  ),
  'N10.3U': metroEnds,
  'N10.5': onlyMapped,
  N11: linesWithCourse,
  'N11.CG': plannedLine,
  'N11.M1': metroEnds,
  'N11.M2': metroEnds,
  'N11.M3': note(
    'Chiều dài công bố gồm phần đến năm 2035 và phần đến năm 2045; nét dự kiến trên OpenStreetMap giữa hai đầu ngắn hơn, chưa rõ thiếu phần nào.',
    'The published length counts the parts for 2035 and for 2045; the planned line in OpenStreetMap between its ends is shorter, and what it lacks is not known.',
    '公布长度含2035年与2045年两部分；OpenStreetMap规划线较短，所缺部分未知。',
  ),
  'N11.M7': plannedLine,
  'N02.CT08': onlyMapped,
  'N02.CT17': note(
    'Nét vẽ bắt đầu từ Cửa Lô và đi qua các thị trấn; chiều dài công bố là của đoạn Vinh – Thanh Thủy.',
    'The drawing begins at Cửa Lô and passes through towns; the published length is of the part Vinh – Thanh Thủy.',
    '图线自Cửa Lô起并经各城镇；公布长度为荣市（Vinh）—Thanh Thủy段。',
  ),
  'N02.CT19': straight,
  'N02.CT20': throughTowns,
  'N02.CT23': throughTowns,
  'N02.CT31': plannedLine,
  'N02.CT34': note(
    'Đường trên bản đồ bắt đầu cách Châu Đốc 8 km và kết thúc cách Sóc Trăng 6,5 km; phần còn lại chưa có trên bản đồ, không vẽ.',
    'The mapped ways begin 8 km from Châu Đốc and end 6.5 km from Sóc Trăng; what lies beyond is not mapped and not drawn.',
    '已绘道路起点距朱笃（Châu Đốc）8公里、终点距朔庄（Sóc Trăng）6.5公里；其余未测绘，未绘出。',
  ),
  'N02.CT35': straight,
  'N02.QNKT': straight,
};
