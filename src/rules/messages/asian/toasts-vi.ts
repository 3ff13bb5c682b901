import { listed } from '../../wording/listed.ts'
import { lazyShape } from '../../wording/shape.ts'
import type { Rule } from '../../rule.ts'

const END = '[.!]?(?:,? (?:vui lòng|hãy|xin|cảm ơn|mời)(?= )[^.;:"“]{0,60}[.!]?)?$'
const PAGE =
  '(?:bài viết|bài báo|bài|trang|liên kết|link|đường dẫn|bình luận|phản hồi|ý kiến|email|tài khoản|hồ sơ|mật khẩu|thông báo|đăng ký|báo cáo|đánh giá|' +
  'thay đổi|cài đặt|ảnh đại diện)'
const LIST =
  '(?:danh sách (?:yêu thích|đọc sau|đã lưu|theo dõi|đọc)|mục (?:yêu thích|đã lưu)|yêu thích|bài đã lưu|bộ nhớ tạm|khay nhớ tạm|bộ sưu tập)'

/** What Vietnamese sites say for a moment, in forms and of their state. */
export const toastsVi: readonly Rule[] = [
  {
    id: 'navigation-toast-done-vi',
    label: 'navigation',
    languages: ['vi'],
    needs: listed('đã |thành công|thất bại|đang tải|cảm ơn bạn|hết hạn|quá nhiều lần|không thể tải|lỗi|chúng tôi đã gửi'),
    why: 'The page tells the reader what became of what they did or sent.',
    pattern: lazyShape`
      ^(?:(?:${PAGE}) của bạn (?:đã|đang|sẽ|chưa|không)(?: được| thể| bị)? [^.,;:"“]{2,30}?(?: và (?:đang chờ|sẽ được) [a-zà-ỹđ ]{3,20})?|(?:đã )?(?:lưu|sao chép|chép|gửi|xóa|
      xoá|bỏ lưu|cập nhật|thêm|bật|tắt|chặn|báo cáo|chia sẻ) (?:${PAGE})(?: thành công)?|đã (?:thêm vào|xóa khỏi|xoá khỏi|lưu vào|sao chép vào|bỏ khỏi) ${LIST}|
      đã (?:bỏ theo dõi|hủy theo dõi|theo dõi|hủy đăng ký|bỏ thích|sao chép|đăng xuất|đăng nhập)(?: (?:tác giả|chủ đề|chuyên mục)(?: này)?)?|(?:đăng nhập|đăng ký|đăng xuất|
      gửi|lưu|cập nhật|tải lên|tải dữ liệu|tải|gửi bình luận|sao chép|xác nhận)(?: ảnh| bình luận| liên kết)? (?:thành công|thất bại|không thành công)|bạn đã (?:đăng nhập|
      đăng xuất|đăng ký|hủy đăng ký|theo dõi|bỏ phiếu|bình chọn|báo cáo|thích)(?: (?:thành công|rồi|nhận tin|bài viết này|bình luận này|tác giả này|chủ đề này))*|
      (?:phiên đăng nhập|phiên làm việc|phiên)(?: của bạn)? đã (?:hết hạn|kết thúc)|bạn đã (?:nhập sai|thử|thao tác)[^.,;:"“]{0,20} quá nhiều lần|đang tải (?:bình luận|
      dữ liệu|trang|nội dung|thêm|bài viết)(?: [a-zà-ỹđ]{3,8})?|(?:không thể tải|lỗi khi tải) (?:bình luận|dữ liệu|trang|nội dung|video|ảnh|bài viết)|(?:đã )?(?:có|
      xảy ra) lỗi(?: xảy ra)?, (?:vui lòng|hãy|xin)[^.,;:"“]{0,30}|cảm ơn bạn đã (?:báo cáo|đăng ký|bình chọn|bình luận|đánh giá|gửi phản hồi|phản hồi|góp ý|
      bỏ phiếu)(?: [^.,;:"“]{0,30})?|chúng tôi đã gửi (?:email|mã|liên kết|thư)[^.,;:"“]{0,30}(?:bạn|email)[^.,;:"“]{0,10})${END}
    `,
    test: ([line]) =>
      !/^(?:lưu|sao chép|chép|gửi|xóa|xoá|cập nhật|thêm|bật|tắt|chặn|báo cáo|chia sẻ|bỏ lưu) /i.test(line) ||
      /thành công/i.test(line),
    drops: [
      'Đã lưu bài viết',
      'Đã thêm vào danh sách yêu thích.',
      'Phiên đăng nhập đã hết hạn, vui lòng đăng nhập lại.',
      'Đang tải bình luận',
      'Cảm ơn bạn đã báo cáo.',
      'Bình luận của bạn đã được gửi và đang chờ duyệt.'
    ],
    keeps: [
      'Bình luận của ông đã bị xóa, nhưng tranh cãi vẫn tiếp diễn.',
      'Đang tải hàng xuống tàu',
      'Cảm ơn bạn đã đến.',
      'Hộ chiếu đã hết hạn',
      'Đã lưu lại trong ký ức bao người.'
    ]
  },
  {
    id: 'navigation-form-error-vi',
    label: 'navigation',
    languages: ['vi'],
    needs:
      listed(`email|mật khẩu|tên đăng nhập|số điện thoại|mã xác|bắt buộc|trình duyệt|ngoại tuyến|kết nối internet|kết nối mạng|ký tự|đủ 18|đủ 21|giọng|thông báo|phản hồi
      trả lời|bình luận`),
    why: 'A form says what is wrong with what was entered, a page what it cannot do or asks.',
    pattern: lazyShape`
      ^(?:(?:vui lòng |hãy |xin )?(?:nhập|điền) (?:địa chỉ |lại )?(?:email|mật khẩu|số điện thoại|tên đăng nhập|mã xác nhận|họ tên)(?: của bạn)?(?: hợp lệ| chính xác)?|
      (?:địa chỉ )?(?:email|mật khẩu|tên đăng nhập|số điện thoại|mã xác nhận|mã xác thực)(?: (?:hoặc|và) mật khẩu)?(?: này)? (?:không (?:hợp lệ|khớp|đúng|chính xác|tồn tại|
      trùng khớp)|đã (?:được (?:đăng ký|sử dụng)|tồn tại)|chưa đúng)|(?:trường|mục|ô|thông tin)(?: này)?(?: có dấu [*])? là bắt buộc|
      trình duyệt(?: của bạn| này)? (?:không hỗ trợ|đã cũ|đã lỗi thời|quá cũ|chưa được hỗ trợ|đang chặn)[^.,;:"“]{0,30}|bạn (?:đang|hiện đang) (?:ngoại tuyến|offline)|
      (?:không có|mất) kết nối (?:internet|mạng)|(?:tối đa|tối thiểu|còn lại) \d{1,5} ký tự|bạn (?:phải|cần) (?:đủ|từ) (?:18|21) tuổi(?: trở lên)?(?: để [a-zà-ỹđ ]{3,30})?|
      (?:bài viết|bài báo|bài) (?:này )?được đọc bằng giọng[^.,;:"“]{0,20}|(?:xem|hiển thị|tải) (?:thêm |tất cả |\d{1,4} )+(?:phản hồi|trả lời|bình luận)(?: khác)?|
      (?:bình luận|tính năng bình luận) (?:đã|đang) (?:bị đóng|đóng|tắt|bị tắt|được tắt)|(?:bật|tắt|cho phép) thông báo(?: (?:trên trình duyệt|từ trang này|tin mới|
      đẩy))?)${END}
    `,
    drops: [
      'Vui lòng nhập địa chỉ email hợp lệ',
      'Mật khẩu không khớp.',
      'Trường này là bắt buộc',
      'Trình duyệt của bạn đã cũ, vui lòng cập nhật.',
      'Tối đa 500 ký tự',
      'Xem thêm 5 trả lời'
    ],
    keeps: [
      'Mật khẩu không khớp nên cửa không mở.',
      'Trường này là niềm tự hào của làng',
      'Không có kết nối Internet, cả làng bị cô lập.',
      'Email này đã được gửi cho cảnh sát.'
    ]
  }
]
