---
id: s10-not-on-the-list
title: 就差那么几十天
module: 10
function: F2
levels: [4]
minutes: 13
uses: [class, practice, assessment]
setting: 十一月二十日，星期五，下午四点半，窗口快要收了。两个女人一起进来，年长的走在前面，年轻的那个一直用右耳朝着人。
people:
  - name: 冷玉梅
    age: 43
    trade: 原招待所客房领班，招待所停业后失业
    wants: 想认上困难人员，好报月底截止的图书室岗位，怕别人知道她的短处
  - name: 宋桂英
    age: 66
    trade: 退休教师、楼长，帮您带过半年孩子
    wants: 觉得玉梅可怜，想凭老面子替她说成
aims:
  - 够不上的时候说得清差在哪一条、什么时候可能够得上
  - 一条不够，再把别的类别逐条对一遍
  - 日期和初核意见只写事实，认定不归社区，帮人不用等认定
nodes: [L4.S2.5.1, L4.S2.5.3, L4.K2.5.1, L4.K2.5.3, B2.2.2.5, B2.1.3.3]
lessons: [m10-survey, m10-measures, m10-cautions]
discuss:
  - 去年那页来访是真的，登记日期是假的不得，一真一假怎样摆在一起报上去
  - 宋桂英带过您的孩子，这个情该怎么还，哪一句话让她服
  - 冷玉梅的证在夹层里放了三年，屋里是谁、门开着还是关着，差在哪里
variants:
  - { stint: 二十来天, inn: 民宿, hours: 九点半到两点半 }
  - { stint: 半个来月, inn: 青年旅舍, hours: 九点到两点 }
  - { stint: 十七八天, inn: 温泉酒店, hours: 十点到两点半 }
asks:
  - id: opinion
    prompt: 初核意见写一两句，只写查到的
    longest: 120
    groups:
      - { id: registered, text: 哪天登记的, any: [一月六, 1月6, '1.6', 1/6, 元月六] }
      - { id: october, text: 去年十月那一段, any: [十月, 10月, 火锅, 参保一, 参保过一] }
      - { id: since, text: 从哪时起没有在保, any: [十一月起, 11月起, 十一月至今, 11月至今, 十一月以来, 11月以来, 无在保, 未参保, 没有参保, 停保, 没有在保] }
    never:
      - { text: 写得不实, any: [一直无业, 一直没有工作, 一直失业, 去年十一月登记, 去年11月登记, 去年登记, 满十二个月, 满12个月, 满一年], unless: [未满, 不满, 没满, 还差, 不足] }
  - id: slip
    prompt: 给她一张纸条：哪天回话，哪天可能够线。别人看见也不碍事
    longest: 60
    groups:
      - { id: reply, text: 哪天回话, any: [周三, 星期三, 礼拜三, 二十五, '25'] }
      - { id: line, text: 哪天可能够线, any: [一月六, 1月6, '1.6', 1/6, 元月六, 明年一月, 明年1月] }
    never:
      - { text: 写了是什么事, any: [残疾, 听力, 残联, 困难, 失业, 低保, 耳朵] }
documents:
  - id: system-record
    title: 系统里的记录
    text: 冷玉梅，去年六月招待所停保。去年十月有一个月参保，单位是城南一家火锅店。去年十一月起无在保。失业登记日期：今年一月六日。
  - id: visit-book
    title: 去年的来访登记本
    text: 去年十一月十二日上午，冷玉梅，“问有没有客房的活，当日无岗，留电话”。经手人一栏是您的签名。那天没有提失业登记。
  - id: local-rule
    title: 本省认定办法（摘页）
    text: 大龄（女满四十五、男满五十周岁）、持证残疾、低保家庭、连续失业满十二个月等七类。从哪天起算，摘页上没有写。本人申请，街道审核，县区人社部门认定。
  - id: post-notice
    title: 图书室岗位的通知
    text: 街道公益性岗位，图书室管理员一名，面向已经认定的就业困难人员，要求能接待读者、会简单录入。报名到本月三十日。
cards:
  - id: who-counts
    title: 哪些人算就业困难人员
    text: 因身体状况、技能水平、家庭因素、失去土地等难以就业，或者连续失业一定时间仍未就业。具体范围和认定办法由省级政府规定。
    source: employment-promotion-law
    article: 第五十二条
  - id: post-priority
    title: 公益性岗位给谁
    text: 政府投资开发的公益性岗位，应当优先安排符合岗位要求的就业困难人员。
    source: employment-promotion-law
    article: 第五十三条
  - id: free-service
    title: 没认上也能用的
    text: 政策咨询、岗位信息、职业指导和介绍、失业登记，公共就业服务机构都免费提供。
    source: employment-promotion-law
    article: 第三十五条
  - id: health-data
    title: 身体的事怎么问
    text: 医疗健康属于敏感个人信息，要有特定目的和充分必要，说明用途，取得本人单独同意。
    source: personal-information-law
    article: 第二十八条、第二十九条
criteria:
  - { id: asked-dates, dimension: information, text: 问清从哪天失业、中间干过什么, points: 10 }
  - { id: asked-needs, dimension: information, text: 问清急在哪里、能干什么活, points: 8 }
  - { id: asked-other, dimension: information, text: 逐类再对一遍，问出残疾证, points: 10 }
  - { id: gap, dimension: policy, text: 说清差在哪一条、按什么算, points: 10 }
  - { id: authority, dimension: policy, text: 说明认定由街道和县区作出, points: 10 }
  - { id: not-only, dimension: policy, text: 讲清公益性岗位要先认定，也不是唯一的路, points: 6 }
  - { id: apply, dimension: procedure, text: 她要申请就收下，初核只写事实, points: 8 }
  - { id: ask-up, dimension: procedure, text: 从哪天起算去问街道，来访记录照原样附上, points: 6 }
  - { id: come-back, dimension: procedure, text: 约好下一步的日子并写下来, points: 6 }
  - { id: jobs, dimension: procedure, text: 不等认定，当天就推岗, points: 8 }
  - { id: calm, dimension: communication, text: 容她缓一缓，不催也不哄, points: 5 }
  - { id: song, dimension: communication, text: 对说情的人客气，话说清楚, points: 5 }
  - { id: no-alter, dimension: ethics, text: 不动登记日期, points: 4 }
  - { id: keep-others, dimension: ethics, text: 不拿别家的认定来比, points: 4 }
musts:
  - { id: told-gap, text: 明白告诉她现在差在哪里 }
mustNots:
  - { id: altered, text: 改登记日期或把初核写得不实 }
  - { id: promised, text: 许诺能认上或给她留岗 }
  - { id: leaked, text: 说出别家的认定情况 }
endings:
  - { id: right-door, title: 换了一扇对的门, text: 这一条差着日子，另一条本来就开着。她肯说出来，是因为有人避开旁人问她；报上去经得起查，是因为一个字没改。 }
  - { id: work-first, title: 边干边等, text: 差在哪里说明白了，日子也没动。可是别的类别没有对到，或者下一步没有落到纸上，她走了一段本可以不走的路。 }
  - { id: sent-back, title: 报上去又退回来, text: 怕得罪人，把难题往上推，许了自己做不了主的事，或者把意见写得好看了些。材料退回来，岗位也截止了。 }
  - { id: shut-out, title: 抹着眼泪走的, text: 规定没有说错，可她只听到“不够”。差几天、还有没有别的路、明天干什么，一样也没有带走。 }
  - { id: date-changed, title: 日子是后来添的, text: 去年十一月她确实来过，所以那一笔改得心安理得。系统里留着修改的时间，真来过的事反倒没有人信了。 }
---

VAR trust = 0
VAR knows_cert = false
VAR gap_told = false
VAR promised = false
VAR applied = false
VAR altered = false
VAR cert_gone = false
VAR pushed = false
VAR stint = "二十来天"
VAR inn = "民宿"
VAR hours = "九点半到两点半"

就差几十天的事，你给看看。玉梅这孩子不容易。 # who: 宋桂英
冷玉梅站在她身后，眼睛已经红了。 # hint: 进来两个人，先看清是谁的事
-> first

=== first ===
* [“宋婶您坐。玉梅，不急，缓一缓再说，我这儿不催你。”]
    冷玉梅接过纸巾，背过身去擤了擤鼻子。 # did: calm
    ~ trust += 1
    -> hub
* [“几十天也是差，差一天都不行的。”]
    还没看呢，就说不行？ # who: 宋桂英
    * * [“是我嘴快。坐下，我从头看一遍。”]
        ~ trust += 1
        两个人坐下了，中间隔着一只布包。
        -> hub
    * * [“快下班了，要不下星期再来？”]
        冷玉梅拉了拉宋桂英的袖子。
        走吧，宋老师。 # who: 冷玉梅
        -> last_call
* [“宋婶都来了，还能不给您办？快坐。”]
    宋桂英笑了，拍拍冷玉梅的手：我说吧。
    -> hub

=== last_call ===
* [“别走。来都来了，差多少我给你算明白。”]
    冷玉梅停在门口，慢慢转过来。
    -> hub
+ [低头关电脑]
    -> lost

=== hub ===
{ knows_cert or cert_gone:
    包还在她怀里，拉链拉上了。
- else:
    她把布包抱在怀里，右耳朝着您。 # hint: 连续失业只是一类，办法的摘页上列着好几类
}
* [“招待所停了以后，中间还上过班没有？”]
    -> dates
* [“眼下最急的是什么？能干哪样活？”]
    -> needs
* { not knows_cert and not cert_gone } [“宋婶，外头有热水，您歇会儿，我单独跟玉梅说几句。”]
    行，我不听。你可得上心。 # who: 宋桂英
    ~ trust += 1
    门带上了，冷玉梅的肩膀松下来。
    -> hub
* [“这一条不够，咱们把别的类别也对一遍，身体、家里都算。”]
    -> other
+ [“我把情况跟你说明白。”]
    -> tell

=== dates ===
去年六月停的。十月在火锅店端了{stint}盘子，听不清客人叫菜，人家没留我。 # who: 冷玉梅
* [“{stint}不算，就当没有，从去年六月数。”]
    那不是早就够了？ # who: 冷玉梅
    * * [“我说早了，系统里去年十月有一个月参保，得照实算进去。”]
        她看着屏幕，点了点头。 # did: asked-dates
        -> hub
    * * [“够不够的，先这么写。”]
        您在纸上写了“去年六月失业至今”。
        -> hub
* [“十月那段也照实记。十一月起没有在保，今年一月六日才登记，对不对？”]
    对。去年十一月我来过一回，问有没有客房的活，没人跟我说要登记。 # who: 冷玉梅 # did: asked-dates
    -> hub

=== needs ===
婆婆早晚离不开人，九点到三点我能出来。图书室离家近，不用老跟人说话。 # who: 冷玉梅
* [“图书室就是接待人的，你怕说话还报它干什么？”]
    她的脸白了一下。
    ~ trust = 0
    -> hub
* [“你带过客房班组，查房、排班、布草都会。这些我记上，九点到三点。”]
    她抬起头。
    这些也算本事？ # who: 冷玉梅 # did: asked-needs
    -> hub
* [“那是挺难的，就盼着图书室吧。”]
    嗯，就盼着它了。 # who: 冷玉梅
    * * [“先别只盼一头。九点到三点，客房那一套你还愿意干吗？”]
        愿意，只要不接电话。 # who: 冷玉梅 # did: asked-needs
        -> hub
    * * [“我也替你盼着。”]
        她把通知上的截止日期又看了一遍。
        -> hub

=== other ===
{ trust >= 2:
    她往门那边看了看，从包的夹层里摸出一本证，是听力四级的残疾证。
    办了三年，没给人看过。说出去，谁还要我。 # who: 冷玉梅
- else:
    没什么别的，身体好着呢。 # who: 冷玉梅
    她说着，又把右耳朝您侧了侧。
    * * [“我问得不是地方。咱们换个屋，只有你和我。”]
        门关上以后，她过了好一会儿才拿出一本听力四级的残疾证。
        ~ trust = 2
        -> cert
    * * [“没有就好，那我往下写。”]
        她松了口气，也垂下了眼睛。
        -> hub
}
-> cert

=== cert ===
* [“这个拿来我复印一份，先放着备用。”]
    她的手没有松开。
    * * [“对不起，该先说用途：只用来对这一类够不够，你同意才收。”]
        我同意。别让宋老师知道。 # who: 冷玉梅 # did: asked-other
        ~ knows_cert = true
        -> hub
    * * [“大家都这么办的。”]
        她把证收回了夹层。
        ~ cert_gone = true
        -> hub
* [“不用怕，摘页上有持证这一类。用不用它申请，你定；用了，也只给审的人看。”]
    那……用吧。别让宋老师知道。 # who: 冷玉梅 # did: asked-other
    ~ knows_cert = true
    -> hub
* [“有证你早拿出来啊！这下肯定能认了。”]
    真的？一定能？ # who: 冷玉梅
    * * [“我高兴过头了。能不能认由街道和县区定，我们只对条件。”]
        她把证放在桌上，放得很轻。 # did: asked-other
        ~ knows_cert = true
        -> hub
    * * [“一定能，放心。”]
        她哭了，这一回是笑着哭的。 # mustNot: promised
        ~ knows_cert = true
        ~ promised = true
        -> hub

=== tell ===
~ trust = 0
宋桂英也坐了过来，两个人一起看着您。
* [“够不着，就是不符合规定。”]
    差在哪儿，总得有个说法。 # who: 宋桂英
    * * [“该说清。连续失业这一类要满十二个月，你中间上过班，从登记那天数，还差几十天。”]
        差几十天，不是差人品。冷玉梅轻轻“哦”了一声。 # did: gap # must: told-gap
        ~ gap_told = true
        -> beg
    * * [“规定就是说法。”]
        宋桂英把茶杯放下，声音很响。
        -> beg
* [“按连续失业这一类，要满十二个月，从登记那天数还差几十天。能不能从停保那天数，要问街道。”]
    差日子，我听懂了。 # who: 冷玉梅 # did: gap # must: told-gap
    ~ gap_told = true
    -> beg
* [“差得不多，先报上去，上面说不定就过了。”]
    那敢情好！ # who: 宋桂英
    -> beg

=== beg ===
冷玉梅忽然捂住脸。
招待所停了我没哭，火锅店赶我我也没哭。就几十天，你写早一点，谁知道呢？ # who: 冷玉梅 # hint: 本子上那页是真的，能用在哪里，不能用在哪里
* [“去年的本子上真有你。我把登记日期补成那天，也不算假。”]
    宋桂英连连点头：本来就是真来过。
    * * [“不行，来过是来过，登记是登记。日期不动，来访那页照原样附上，去问街道怎么算。”]
        那就照原样。 # who: 冷玉梅 # did: no-alter # did: ask-up
        -> favour
    * * [打开系统，改成去年十一月十二日]
        屏幕上跳出一行小字：修改时间，今天十六点五十二分。 # mustNot: altered
        -> changed
* [“日期我一天也不能动。可去年那页是真的，我附上，请街道答复从哪天起算。”]
    能附上就行。 # who: 冷玉梅 # did: no-alter # did: ask-up
    -> favour
* [“哭也没有用，你就是把这儿哭塌了也改不了。”]
    屋里一下子静了。
    * * [“这句不该说。你坐，难受就哭一会儿。日期我不动，别的我陪你一样样办。”]
        她点点头，没有再求。 # did: no-alter # did: calm
        -> favour
    * * [把纸巾盒推过去，不说话]
        她没有拿。
        -> favour
* [“别哭了，图书室我给你留着，等你够日子。”]
    你说话算话？ # who: 冷玉梅
    * * [“不算，我留不了。岗位不归我，日期我也不能动，这话我收回。”]
        那你刚才别说啊。 # who: 冷玉梅 # did: no-alter
        -> favour
    * * [“算话。”]
        她朝您鞠了一躬。 # mustNot: promised
        ~ promised = true
        -> favour

=== changed ===
* [“不对，改回去。我写一份说明，今天就报街道。”]
    日期改回来了，两次修改都留在系统里。宋桂英不明白您为什么要自己告自己。
    -> owned_up
+ [“好了，周一我把材料送上去。”]
    冷玉梅谢了又谢，没敢看屏幕。
    -> backfire

=== favour ===
宋桂英把椅子挪近了些。
你那年上夜校，孩子在我家半年，我没要过一分钱。再说三单元老许，比玉梅强多了，怎么就认上了？ # who: 宋桂英 # hint: 她一句话里有两件事，一件是您欠的，一件是别家的
* [“老许那是他老伴有病，情况不一样。”]
    他老伴什么病？ # who: 宋桂英 # mustNot: leaked
    -> favour_more
* [“别家的事我不能说，玉梅的事我也不跟别家说。您的情我记着，不能拿这个还。”]
    宋桂英看了您半天：行，我这张老脸白来了，可你这话我服。 # did: keep-others # did: song
    -> decide
* [“宋婶，您这不是为难我吗？”]
    我为难你？孩子发烧那晚，我可没嫌为难。 # who: 宋桂英
    * * [“您说得对，我欠您的。这个情我自己还，别家认没认，对谁都不说。”]
        她叹了口气，不提老许了。 # did: song # did: keep-others
        -> decide
    * * [“一码归一码。”]
        她把脸扭向窗外。
        -> decide
* [“行，看您的面子，初核我往好里写。”]
    这就对了嘛。 # who: 宋桂英
    * * [“不，宋婶，我应快了。初核只写查到的，写好了也经不起查。”]
        冷玉梅先开的口：宋老师，别让人家犯错误。 # did: song
        -> decide
    * * [在初核栏写“家庭特别困难，一直无业，建议认定”]
        火锅店那一个月，您没有写进去。 # mustNot: altered
        ~ applied = true
        ~ altered = true
        -> help

=== favour_more ===
* [“这我不该说，说到这儿为止，您听见的也别往外传。”]
    宋桂英点点头，可是冷玉梅把包抱紧了。
    -> decide
+ [“反正楼里也都知道。”]
    冷玉梅看看自己的包，往里塞了塞。
    { knows_cert:
        ~ cert_gone = true
    }
    ~ knows_cert = false
    -> decide

=== decide ===
那我还能不能申请？ # who: 冷玉梅
* [“不够条件就别申请了，退回来不好看。”]
    她把表推了回来。
    * * [“等等，申请是你的权利。我收，认不认由街道审、县区定。”]
        她自己填，自己签的名。 # did: authority
        ~ applied = true
        -> opinion
    * * [把表收进抽屉]
        -> help
* [“能。你填你签，认不认由街道审、县区定，我说了不算。”]
    说了不算的，倒比说了算的叫人踏实。 # who: 宋桂英 # did: authority
    ~ applied = true
    -> opinion
* [“能，交上来我去街道替你说说，那边我熟。”]
    那就靠你了。 # who: 冷玉梅
    * * [“靠我没用，我改口。材料照实交，街道审、县区定，我去只是问怎么起算。”]
        也好，问明白就行。 # who: 冷玉梅 # did: authority
        ~ applied = true
        -> opinion
    * * [“放心吧，有熟人好办事。”]
        我就知道你有办法。 # who: 宋桂英 # mustNot: promised
        ~ promised = true
        ~ applied = true
        -> help

=== opinion ===
表到了您手里，“初核意见”一栏空着。宋桂英起身去接水，冷玉梅看着您的笔。 # hint: 换一个没见过她的人，凭这几句能查到什么
* [哪天登记、哪段在保都写上 # ask: opinion all]
    冷玉梅从头看了一遍，在火锅店那几个字上停了停，没有说什么。 # did: apply
    -> help
* [只写了一部分 # ask: opinion some]
    您合上表，又觉得少了一段，对着系统看了看，没有再添。
    -> help
* [没有写出日子 # ask: opinion none]
    就这么一句？ # who: 冷玉梅
    -> help
* [写得不实 # ask: opinion never]
    冷玉梅看了一遍，肩膀先是一松，又把头低下了。 # mustNot: altered
    ~ altered = true
    -> help

=== help ===
{ not gap_told:
    我到底差的是哪一条？ # who: 冷玉梅
    您才想起来，这个还没有讲。
}
月底图书室就截止了，我还有什么盼头？ # who: 冷玉梅
* { not gap_told } [“怪我没讲：连续失业这类要满十二个月，从登记那天数，还差几十天。”]
    知道差多少，心里就有数了。 # who: 冷玉梅 # must: told-gap
    ~ gap_told = true
    -> other_roads
* [“图书室要先认定才能报，赶不赶得上我不说。可路不止这一条。”]
    还有哪条？ # who: 冷玉梅 # did: not-only
    -> other_roads
* [“公益岗年年有，等下一批吧。”]
    等到什么时候？ # who: 冷玉梅
    * * [“不能光等。这岗要先认定，别的路今天就能走。”]
        她把椅子往前挪了挪。 # did: not-only
        -> other_roads
    * * [“有了我通知你。”]
        她把手机号又留了一遍，去年那页上本来就有。
        -> wrap

=== other_roads ===
您打开岗位库：一家{inn}招布草和查房的，{hours}，楼层里干活，不接电话。
* [“时间对得上。上了班要照实报，申请那头会有变化，去不去你定。我现在推，行不行？”]
    布草我闭着眼都能叠。推吧，变了再说。 # who: 冷玉梅 # did: jobs
    ~ pushed = true
    -> wrap
* [“先等认定下来，有补贴了再找，免得一上班就不算失业了。”]
    也对，别为了几个小钱丢了大的。 # who: 宋桂英
    * * [“不该我替你算。上了班照实报，申请那头会有变化；去不去你定，我先推给你。”]
        有活先干活。 # who: 冷玉梅 # did: jobs
        ~ pushed = true
        -> wrap
    * * [“就这么办。”]
        她又看了一眼那条招工，记住了店名。
        -> wrap

=== wrap ===
五点二十，天快黑了。
* [“有消息我打电话。”]
    哪天算没消息？ # who: 冷玉梅
    * * [“问得好，我写张纸条给你。”]
        -> slip
    * * [“总会有的。”]
        她点点头，扶着宋桂英下了台阶。
        -> settle
* [撕一张便条，写给她本人]
    -> slip
* [“宋婶，有消息我跟您说，您转告她。”]
    冷玉梅看了您一眼。
    * * [“不，还是我直接找你，写在纸上。”]
        对，她的事她自己听。 # who: 宋桂英
        -> slip
    * * [“您二位住得近嘛。”]
        宋桂英满口答应。
        -> settle

=== slip ===
她婆婆不识字，小叔子识字，家里的桌子人人都收拾。 # hint: 日子要写清，别的事不必上纸
* [两个日子都写了，没写是什么事 # ask: slip all]
    她看完折好，放进夹层，没有避着谁。 # did: come-back
    -> settle
* [只写了一个日子 # ask: slip some]
    还有一个日子呢？ # who: 冷玉梅
    您报给她听，她自己在手心里记下了。
    -> settle
* [没有写日子 # ask: slip none]
    她翻过来看了看背面，背面是空的。
    -> settle
* [写了是什么事 # ask: slip never]
    她看了一眼，把纸折成指甲大小，走到门口，又掏出来撕了。
    -> settle

=== settle ===
{ promised:
    -> returned
}
{ altered:
    -> padded
}
{ not gap_told:
    { applied:
        -> returned
    - else:
        -> lost
    }
}
{ knows_cert and applied:
    -> good
}
-> waiting

=== good ===
星期三您照约打了电话。街道说，残疾这一类单独核，材料齐了就往上走；从哪天起算，也给了书面答复。
{ pushed:
    图书室赶没赶上，她没有先问，先说的是：{inn}叫我明天去试工。 # ending: right-door
- else:
    图书室赶没赶上，还要等。她问：等的这些天，我先干点什么？ # ending: right-door
}
-> END

=== waiting ===
{ applied:
    街道的答复来了：按连续失业，还要等到明年一月。材料先退给她，写明了缺哪几天。
- else:
    她没有交申请，一个人算着日子，在日历上画圈。
}
{ knows_cert:
    残疾证您看过，表却没有收。过了年，她才重新填了一回。
}
{ cert_gone:
    那本证她拿出来过，又收了回去，后来没有再给谁看。
}
{ not knows_cert and not cert_gone:
    来年春天残联的人上门，她才知道家里那本证也对得上一类。
    你要是关起门来再问我一句就好了。 # who: 冷玉梅
}
她没有怪谁，只是这一段路白走了。 # ending: work-first
-> END

=== returned ===
{ promised:
    月底，冷玉梅站在窗口：你答应过我的。图书室已经有人坐在里面了。
- else:
    { knows_cert:
        残疾那一类还在审，连续失业这一类先退了回来，理由栏写着“时间不足”。她这才知道差在哪里，岗位已经截止。
    - else:
        材料退回来，理由栏写着“连续失业时间不足”。她这才知道差在哪里，岗位已经截止。
    }
}
宋桂英在楼道里碰见您，头一回没有打招呼。 # ending: sent-back
-> END

=== padded ===
材料退了回来，批注只有一行：登记是今年一月六日，去年十月有一个月参保，初核意见从何而来？
图书室已经截止。冷玉梅问：本来照实写，是不是还能审？ # ending: sent-back
-> END

=== lost ===
冷玉梅走得很快，宋桂英跟在后面。过街的时候，有辆车按了三声喇叭，她没有听见，是宋桂英一把拽住的。
过了几天，宋桂英把楼长的钥匙交了回来：人家连差几天都没弄明白，就出来了。 # ending: shut-out
-> END

=== owned_up ===
街道收下说明，当晚核了系统：两次修改，同一个账号，前后隔了六分钟。
去年那页来访跟着一起送了上去。看的人先看修改，后看来访，冷玉梅的申请也压到了最后。 # ending: date-changed
-> END

=== backfire ===
十二月比对数据，街道来查那条登记：一月的登记，怎么会在十一月改成了去年？
去年那页来访是真的，可是没有人再信。冷玉梅问您，她这算不算骗了国家。 # ending: date-changed
-> END
