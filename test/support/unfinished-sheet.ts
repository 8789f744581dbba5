/** A scoresheet whose sums nobody has filled in yet, with an item that has no evidence. */
export const UNFINISHED = `
  | STT   | Tiêu chí      | Điểm tối đa | Điểm tự chấm | Tài liệu kiểm chứng |
  |-------|---------------|-------------|--------------|---------------------|
  | 1     | Chỉ đạo       | 2           |              |                     |
  | 1.1   | Kế hoạch CCHC | 2           |              |                     |
  | 1.1.1 | Ban hành      | 1           | 1            | 144/KH-UBND         |
  | 1.1.2 | Kết quả       | 1           | 0.5          |                     |`;
