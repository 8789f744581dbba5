/** A department's own table of 60 points, 40 for what it does and 20 for how it is done; code and name share a cell. */
export interface DepartmentPart {
  readonly code: string;
  readonly name: string;
  readonly items: readonly DepartmentItem[];
}

export interface DepartmentItem {
  readonly code: string;
  readonly name: string;
  readonly maximum: string;
  readonly scoring: string;
  /** Text and points of the options on rows of their own. */
  readonly options?: readonly (readonly [text: string, points: string])[];
  readonly required: string;
  readonly self: string;
  readonly appraised: string;
  readonly evidence: string;
  readonly opinion?: string;
}

const DONE: DepartmentItem['options'] = [
  ['Hoàn thành 100% kế hoạch', '5'],
  ['Hoàn thành từ 80% đến dưới 100% kế hoạch', '3'],
  ['Hoàn thành dưới 80% kế hoạch', '0'],
];

const RATIO = 'Tỷ lệ % × điểm tối đa; dưới 50%: 0 điểm';

export const DEPARTMENT_PARTS: readonly DepartmentPart[] = [
  {
    code: '1',
    name: 'Kết quả thực hiện nhiệm vụ cải cách hành chính',
    items: [
      {
        code: '1.1',
        name: 'Thực hiện kế hoạch CCHC của ngành',
        maximum: '5',
        scoring: '',
        options: DONE,
        required: 'Kế hoạch và báo cáo kết quả',
        self: '5',
        appraised: '5',
        evidence: 'Kế hoạch số 08/KH-SMH ngày 10/01/2025',
      },
      {
        code: '1.2',
        name: 'Chế độ báo cáo CCHC',
        maximum: '4',
        scoring: 'Mỗi báo cáo chậm trừ 0,5 điểm',
        required: 'Các báo cáo định kỳ',
        self: '4',
        appraised: '3.5',
        evidence: 'Báo cáo số 412/BC-SMH ngày 05/12/2025',
        opinion: 'Báo cáo quý III gửi chậm 02 ngày',
      },
      {
        code: '1.3',
        name: 'Tự kiểm tra công tác CCHC',
        maximum: '4',
        scoring: RATIO,
        required: 'Thông báo kết quả kiểm tra',
        self: '3.6',
        appraised: '3.6',
        evidence: 'Thông báo số 57/TB-SMH ngày 14/8/2025',
      },
      {
        code: '1.4',
        name: 'Tuyên truyền CCHC',
        maximum: '3',
        scoring: '',
        required: 'Tin, bài, đường dẫn',
        self: '2.75',
        appraised: '2.75',
        evidence: 'Báo cáo số 398/BC-SMH ngày 24/11/2025',
      },
      {
        code: '1.5',
        name: 'Rà soát văn bản thuộc lĩnh vực quản lý',
        maximum: '4',
        scoring: RATIO,
        required: 'Báo cáo rà soát',
        self: '4',
        appraised: '4',
        evidence: 'Báo cáo số 377/BC-SMH ngày 03/11/2025',
      },
      {
        code: '1.6',
        name: 'Giải quyết hồ sơ TTHC đúng hạn',
        maximum: '8',
        scoring: RATIO,
        required: 'Số liệu hệ thống giải quyết TTHC',
        self: '7.84',
        appraised: '7.76',
        evidence: 'Báo cáo số 420/BC-SMH ngày 12/12/2025',
        opinion: 'Tỷ lệ đúng hạn theo hệ thống là 97%',
      },
      {
        code: '1.7',
        name: 'Cung cấp dịch vụ công trực tuyến',
        maximum: '6',
        scoring: RATIO,
        required: 'Thống kê hồ sơ trực tuyến',
        self: '5.1',
        appraised: '5.1',
        evidence: 'Báo cáo số 421/BC-SMH ngày 12/12/2025',
      },
      {
        code: '1.8',
        name: 'Số hóa hồ sơ, kết quả giải quyết TTHC',
        maximum: '6',
        scoring: RATIO,
        required: 'Thống kê hồ sơ số hóa',
        self: '5.4',
        appraised: '5.4',
        evidence: 'Báo cáo số 422/BC-SMH ngày 15/12/2025',
      },
    ],
  },
  {
    code: '2',
    name: 'Kỷ luật, kỷ cương và chất lượng phục vụ',
    items: [
      {
        code: '2.1',
        name: 'Chấp hành kỷ luật, kỷ cương hành chính',
        maximum: '5',
        scoring: 'Mỗi trường hợp vi phạm trừ 1 điểm',
        required: 'Kết luận kiểm tra công vụ',
        self: '5',
        appraised: '4',
        evidence: 'Báo cáo số 415/BC-SMH ngày 08/12/2025',
        opinion: 'Có 01 công chức bị phê bình',
      },
      {
        code: '2.2',
        name: 'Thực hiện văn hóa công sở',
        maximum: '4',
        scoring: '',
        required: 'Biên bản kiểm tra',
        self: '3.5',
        appraised: '3.5',
        evidence: 'Công văn số 1290/SMH-VP ngày 17/11/2025',
      },
      {
        code: '2.3',
        name: 'Xử lý phản ánh, kiến nghị',
        maximum: '5',
        scoring: RATIO,
        required: 'Số liệu hệ thống phản ánh, kiến nghị',
        self: '5',
        appraised: '5',
        evidence: 'Báo cáo số 418/BC-SMH ngày 10/12/2025',
      },
      {
        code: '2.4',
        name: 'Lấy ý kiến người dân, doanh nghiệp',
        maximum: '6',
        scoring: RATIO,
        required: 'Báo cáo tổng hợp phiếu',
        self: '5.52',
        appraised: '5.52',
        evidence: 'Báo cáo số 409/BC-SMH ngày 01/12/2025',
      },
    ],
  },
];

export const DEPARTMENT_ITEMS: readonly DepartmentItem[] = DEPARTMENT_PARTS.flatMap(({ items }) => items);
