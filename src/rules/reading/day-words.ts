import { listed } from '../wording/listed.ts'

/** Beginnings of words that stand before the day on which a story was changed. */
export const changed = listed(`updat|modif|revised|last edited
  aktuali|actuali|mis à jour|mise à jour|modifié|aggiorna|atualiza|bijgewerkt|gewijzigd|zaktualizowan|upraven|uppdatera|ažurira
  izmijenjen|izmenjen|ändra|oppdater|opdater|endret|ændret
  päivitet|muokat|frissít|frissül|módosít
  diperbarui|cập nhật|güncelle|обновл|обновен|актуализ|променен|изменен|оновлен|змінен|ενημερώ|تحديث|به‌روز|بروزرسانی|अपडेट|更新|수정
  புதுப்பிக்கப்பட்ட|மாற்றம் செய்த|నవీకరించ|అప్‌డేట్|പുതുക്കിയ|അപ്ഡേറ്റ്
  ปรับปรุง|อัปเดต|อัพเดต|อัพเดท|แก้ไขล่าสุด
  আপডেট|হালনাগাদ|اپ ڈیٹ|اپڈیٹ|अद्ययावत
  actualitza|última actualització|atnaujin|papildy|uuendat|muudet|täiendat|atjaun|labots|labota|papildināt|dikemas kini|kemas kini|kemaskini|עודכן|עודכנה|עדכון אחרון|עדכון
  ажурира|измењен|промењен
  posodobljen|spremenjen|zadnji poseg|zadnja sprememba
  përditës|ndryshuar|modifikuar`)

/** Beginnings of words that stand before the day on which it came out. */
export const published = listed(`publish|posted|created|date
  publicad|publié|publication|publicación|veröffentlicht|erschienen|erstellt|stand|pubblicat|inserit|gepubliceerd|geplaatst
  opublikowan|dodano|publicat|postat|publikován|vydáno|zveřejněn|zverejnen|vydané|objavljen|publicera|publiser|publicer|offentliggjort|udgivet
  julkaistu|megjelen|közzét|diterbitkan|tayang|ngày đăng|đăng|yayın|tarih
  опубликован|размещен|дата|публикуван|качен|опублікован|розміщен|δημοσ|نشر|نُشر|منتشر|प्रकाशित|发布|發布|发表|發表|公開|掲載|投稿|입력|등록|게재
  வெளியிடப்பட்ட|பதிவு செய்த|ప్రచురించ|పోస్ట్ చేసిన|പ്രസിദ്ധീകരിച്ച
  เผยแพร่|โพสต์เมื่อ|วันที่|ตีพิมพ์
  প্রকাশ|شائع|اشاعت
  објављен|постављен
  publikuar|postuar|botuar
  publikuot|paskelbt|įkelt|avaldat|postitat|ilmunud|publicēt|ievietot|disiarkan|diposkan|פורסם|פורסמה`)

/** Others that stand in a line of dates alone, where it need not be told which of the two they mean. */
export const stamped =
  listed(`publiz|uppfær|créé|creado|fecha|data|publikov|postado|dipublikasikan|xuất bản|giriş|oluşturulma|eklenme|letzte|ostatnia|modifi
  созда|створен|ανανεώθηκε|انتشار|पब्लिश्ड|發佈|配信|기사입력|송고|업데이트|승인|최종|最新更新|最后更新|最後更新|最終更新`)
