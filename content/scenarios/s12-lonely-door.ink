---
id: s12-lonely-door
title: “好，都好，你们回吧”
module: 12
function: F4
levels: [4]
minutes: 13
uses: [class, practice, assessment]
setting: 一月中旬的星期四上午，{cold}。您和新同事阮洁站在石榴院二号楼{floor}层。门开了一拃宽，链子没摘，里面的人穿着棉袄，扶着门框。
people:
  - name: 岑德厚
    age: 79
    trade: 退休炉前工，丧偶，没有子女
    wants: 想在自己屋里住到头；怕人知道他摔过，把他送走
  - name: 阮洁
    age: 25
    trade: 社区新来的同事，今天同行
    wants: 把走访系统里的照片和结果填齐；怕填晚了挨说
  - name: 褚小军
    age: 33
    trade: 楼下租户，送快递
    wants: 帮老人也图个方便；怕别人提他挪的那笔钱
aims:
  - 不拿“都好”当结果，从看得见的小事问出实情
  - 腿伤当天有医生看，住不住机构听本人的
  - 钱和卡由本人做主，不代管、不定性，照事实记
nodes: [L4.S4.2.1, L4.S4.2.5, L4.K4.1.3, L4.K4.2.3, B2.1.2.4, B2.2.5.2]
lessons: [m12-service, m12-survey, m12-cautions, m05-visits]
discuss:
  - “您都好吧”问不出话，“昨儿晚上吃的什么”为什么问得出
  - 小褚挪了钱，也捎了三天饭。您在老人面前、在记录里各怎样说他
  - 腿非看不可，他又怕一看就回不来；哪一句话让他点的头
  - 前三张“情况良好”错在哪里，第四张至少要写上哪几样
variants:
  - { cold: 零下五度, floor: 五, overdue: 九天, owed: 三千, back: 一千 }
  - { cold: 零下七度, floor: 四, overdue: 十一天, owed: 两千四, back: 八百 }
  - { cold: 零下四度, floor: 六, overdue: 十二天, owed: 三千六, back: 一千二 }
asks:
  - id: entry
    prompt: 写今天的走访记录：看见什么、他说了什么、下回哪天来
    longest: 140
    groups:
      - { id: seen, text: 看见的事实, any: [冷, 凉, 冰, 白气, 电暖气, 发青, 手青, 发抖, 腿, 肿, 棉袄] }
      - { id: said, text: 他说的话, any: [他说, 他讲, 师傅说, 本人说, 老人说, 德厚说, 自述, 本人称, 自称] }
      - { id: again, text: 下回哪天, any: [下次, 下回, 下周, 下星期, 再来, 再访, 回访, 后天, 星期六, 周六, 每周] }
    never:
      - { text: 给人定了性, any: [诈骗, 骗子, 骗钱, 骗走, 被骗, 偷钱, 偷了, 偷走, 侵占, 私吞], unless: [没弄清, 未核, 不能, 不是, 待核, 是否] }
  - id: poster
    prompt: 写一张大字条贴他床头：哪天有回话、您哪天再来、有事打哪里
    longest: 80
    groups:
      - { id: answer, text: 哪天有回话, any: [回话, 回音, 答复, 街道] }
      - { id: visit, text: 您哪天再来, any: [再来, 我来, 来看, 上门, 过来, 星期六, 周六] }
      - { id: phone, text: 有事打哪里, any: [电话, 打, 拨] }
documents:
  - id: ledger
    title: 特殊群体台账（本人一行）
    text: 岑德厚，七十九岁，独居，孤寡。每月上门一次。近三次走访结果：情况良好、情况良好、情况良好。家庭医生已签约。紧急联系人：一栏空着。
  - id: bill
    title: 门上的缴费提醒
    text: 一张催缴电费的通知贴在门框上，日期是{overdue}前，边角被人重新按过，没有撕。
cards:
  - id: own-property
    title: 老人的钱由谁做主
    text: 老年人对个人的财产，依法享有占有、使用、收益和处分的权利，子女或者其他亲属不得干涉。旁人更做不了主。
    source: elderly-rights-law
    article: 第二十二条
  - id: own-will
    title: 住不住养老机构
    text: 赡养人不能亲自照料生活不能自理的老人的，可以按老人的意愿，委托他人或者养老机构照料。没有子女的，也照这个意思，先问本人。
    source: elderly-rights-law
    article: 第十五条
  - id: health-consent
    title: 把病情告诉别人
    text: 处理医疗健康这类敏感个人信息，应当取得本人的单独同意。
    source: personal-information-law
    article: 第二十九条
criteria:
  - { id: saw-cold, dimension: information, text: 看出屋里没取暖，问出为什么, points: 10 }
  - { id: saw-leg, dimension: information, text: 看出腿不对，问出摔过, points: 10 }
  - { id: asked-card, dimension: information, text: 问清卡在谁手里、他愿不愿意, points: 10 }
  - { id: own-money, dimension: policy, text: 说明钱由他做主，代办走银行的路, points: 8 }
  - { id: own-will, dimension: policy, text: 说明住不住机构听他自己的, points: 8 }
  - { id: doctor, dimension: procedure, text: 征得同意，当天请医生看腿, points: 12 }
  - { id: record, dimension: procedure, text: 照事实记，联系频次提一档, points: 8, lesson: m12-survey }
  - { id: report, dimension: procedure, text: 问过本人，当天报街道, points: 6 }
  - { id: door, dimension: communication, text: 在门口不逼，让他自己摘链子, points: 6, lesson: m05-visits }
  - { id: small-things, dimension: communication, text: 从吃饭这样的小事问起, points: 6 }
  - { id: poster, dimension: communication, text: 留一张写清日子和电话的大字条, points: 6 }
  - { id: no-photo, dimension: ethics, text: 不拍屋里，不拍伤, points: 5 }
  - { id: no-card, dimension: ethics, text: 不收卡，不问密码, points: 5, lesson: m12-cautions }
musts:
  - { id: leg-seen, text: 腿伤当天有医生看 }
mustNots:
  - { id: all-good, text: 照他说的填“情况良好” }
  - { id: took-card, text: 替他收着银行卡 }
  - { id: accused, text: 没弄清就说人、记人骗钱 }
  - { id: spread, text: 把他的伤、钱说到楼群里 }
  - { id: moved-him, text: 不听他的，送他去机构 }
endings:
  - { id: steady, title: 链子自己摘了, text: 腿当天看了，卡的事由他自己开口，往后多久来一次也说定了。他信的是：说了实话，也没有人把他弄走。 }
  - { id: leg-only, title: 腿好了，屋还冷着, text: 腿看得及时，钱的事没有问出来，或者没有往下接。卡还在别人手里，电暖气还绕着，下个月又会回到今天。 }
  - { id: moved, title: 人暖和了，门也关了, text: 急着送他去了养老机构，伤有人治，饭有人送。可那不是他点的头，回来以后他不再给社区开门。 }
  - { id: too-late, title: 第四张“情况良好”, text: 他说好，表上就写好，或者看见了不对劲却留到下回。烧起来的那天夜里，没有人知道。 }
  - { id: quarrel, title: 捎饭的人不来了, text: 事情没弄清就给人定了性，或者说到了楼群里，或者把卡接到了自己手里。老人里外为难，从此谁也不肯说实话。 }
---

VAR trust = 0
VAR leg = false
VAR card = false
VAR doctor = false
VAR row = false
VAR way = false
VAR branded = false
VAR cold = "零下五度"
VAR floor = "五"
VAR overdue = "九天"
VAR owed = "三千"
VAR back = "一千"

门缝里透出来的气，比楼道还凉。
好，都好，你们回吧。 # who: 岑德厚 # hint: 他嘴上说的，和门缝里看见的，对得上吗
-> first

=== first ===
* [“这是规定，我们得进屋看看安全，您把门开开。”]
    链子响了一下，摘了。他背过身去，一句话也不说。
    ~ trust = -1
    -> hub
* [“您都好就行，签个字，不耽误您歇着。”]
    他从门缝里接过笔，签了三个字，手抖得厉害，指头是青的。
    * * [“您手怎么这么凉？我不急着走，就在这儿陪您站会儿。”]
        过了一会儿，他自己把链子摘了：外头风大，进来吧。 # did: door
        ~ trust = 1
        -> hub
    * * [“谢谢岑师傅，下个月再来看您。”]
        -> record
* [“不方便进，就站门口说两句。上回您说的腌蒜，成了没有？”]
    他愣了愣，把链子摘了。
    成了，辣着呢。进来吧，地方乱。 # who: 岑德厚 # did: door
    ~ trust = 1
    -> hub
* [“邻居说您三天没下楼，我们不放心。”]
    哪个邻居？谁让他盯着我？ # who: 岑德厚
    * * [“是我自己惦记。您要嫌烦，我就站这儿说。”]
        他看了您半天，摘了链子。 # did: door
        -> hub
    * * [“就是楼下的，人家也是好心。”]
        他摘了链子，脸拉得很长。
        ~ trust = -1
        -> hub

=== hub ===
屋里说话冒白气。他坐回床沿，左腿伸得笔直，墙边的电暖气绕着线。
* [“您身体、吃饭、用钱，都还好吧？”]
    好，都好，不缺。 # who: 岑德厚
    阮洁在平板上打了三个勾。
    -> hub
* [“电暖气怎么绕起来了？这屋比楼道还凉。”]
    -> chill
* [“今儿早上吃的什么？昨儿晚上呢？”]
    早上半块发糕。昨晚……也是那块发糕。楼下小褚捎的。 # who: 岑德厚 # did: small-things
    { trust < 0:
        ~ trust = 0
    - else:
        ~ trust = 1
    }
    -> hub
* [“窗户好像漏风，您过来指给我看看。”]
    -> limp
* { trust > 0 } [“养老金是您自己去取，还是有人跑腿？”]
    -> bank
+ [坐得差不多了，起身]
    -> photo

=== chill ===
{ trust > 0:
    电费得省着点。这个月卡里还剩多少，我说不准。 # who: 岑德厚
- else:
    炼了一辈子铁，我火力壮。 # who: 岑德厚
}
* [“我给您插上，费不了几个钱。”]
    别动！ # who: 岑德厚
    * * [手停住：“是坏了，还是舍不得电？”]
        电费欠着呢，再用，怕给掐了。 # who: 岑德厚 # did: saw-cold
        -> hub
    * * [“冻病了更费钱。”插上插头]
        他挪不过去，只把脸扭到一边。
        ~ trust = -1
        -> hub
* [“夜里您怎么睡的？”]
    穿着棉袄睡。门上那张电费单，您也看见了。 # who: 岑德厚 # did: saw-cold
    -> hub
* [“那您多穿点，白天晒晒太阳。”]
    哎，晒。 # who: 岑德厚
    窗子朝北。
    -> hub

=== limp ===
他撑着桌角起来，左脚不敢落地，蹭了两步，额头上出了汗。
* [“老寒腿吧？我奶奶一到冬天也这样。”]
    对，老寒腿，贴两张膏药就好。 # who: 岑德厚
    -> hub
* [“快坐下。这是哪天摔的？”]
    { trust > 0:
        ~ leg = true
        大前天夜里，摸黑上厕所。你别往外说。 # who: 岑德厚 # did: saw-leg
        -> hub
    - else:
        没摔。谁说我摔了？ # who: 岑德厚
        -> denied
    }
* [蹲下去撩他的裤腿]
    他一把按住裤腿。
    * * [缩回手：“是我冒失。您愿意就自己卷起来，让我看一眼。”]
        ~ leg = true
        他卷到膝盖：小腿又红又亮。大前天夜里摔的，他说。 # did: saw-leg
        -> hub
    * * [“都是为您好，看一眼怕什么。”]
        我的腿，我心里有数。 # who: 岑德厚
        ~ trust = -1
        -> hub

=== denied ===
* [“摔了也不丢人。我不是来把您送走的，就问疼不疼。”]
    ~ leg = true
    ~ trust = 1
    疼。大前天摔的，夜里发冷，盖多少都冷。 # who: 岑德厚 # did: saw-leg
    -> hub
* [“没摔就好。”]
    他把棉袄往下拽，盖住膝盖。
    -> hub

=== bank ===
小褚替我取，卡在他那儿两个月了。他腿快。 # who: 岑德厚
* [“那挺好，远亲不如近邻。”]
    他“嗯”了一声，看着电暖气。
    -> hub
* [“放他那儿是您愿意的？取多少、剩多少，您有数吗？”]
    ~ card = true
    开头愿意。后来他说手头紧，挪了{owed}，我没好意思往回要。 # who: 岑德厚 # did: asked-card
    -> hub
* [“他这是骗您！岑师傅，您让人骗了。”]
    我摔了三天，就他给我捎饭，你别胡说。 # who: 岑德厚
    * * [“是我嘴快。您说说，怎么一回事？”]
        ~ card = true
        他挪了{owed}，说月底还。我没好意思催。 # who: 岑德厚 # did: asked-card
        -> hub
    * * [“我这就下楼找他要去。”]
        ~ row = true
        ~ card = true
        楼道里吵了几句，整个单元都听见了。岑德厚在屋里喊您回来。 # mustNot: accused
        -> hub

=== photo ===
系统要传两张照片。我拍一下冷灶和电暖气吧，好给他申请东西。 # who: 阮洁
* [“拍吧，往后申请救助用得着。”]
    岑德厚抬起胳膊，挡住了脸。
    * * [“收起来吧。用得着的时候，问过他再说。”]
        阮洁红着脸把平板扣在膝盖上。 # did: no-photo
        -> see
    * * [“没事的岑师傅，不拍脸。”]
        快门响了两声。
        ~ trust = -1
        -> see
* [“屋里不拍，人也不拍。系统要，就拍门牌。”]
    门牌也行？那我出去拍。 # who: 阮洁 # did: no-photo
    -> see
* [“岑师傅，笑一个，咱们合个影。”]
    他勉强坐直，把左腿往床底下藏。
    -> see

=== see ===
{ leg:
    他的左小腿肿得裤管绷紧，隔着裤子都觉得烫。 # hint: 腿等不得，他又怕一看就回不来，两样都要顾到
- else:
    他要送你们，站起来晃了一下，又坐下，额头上一层汗。 # hint: 屋里说话冒白气，这一层汗从哪里来
}
* { leg } [“腿烫成这样，拖不得。我请家庭医生来，您点头我才打。”]
    看了是不是就得住院？住进去，就有人劝我别回来了。 # who: 岑德厚
    -> afraid
* { not leg } [“屋里这么冷，您怎么出汗？左腿让我看一眼。”]
    ~ leg = true
    他不推了，卷起裤腿：小腿又红又亮。大前天夜里摔的，他说。 # did: saw-leg
    -> see
* [“您先歇着，我明天给您带点药膏来。”]
    哎，不急，不急。 # who: 岑德厚
    -> visitor
* [“您一个人不行了，我联系养老院，今天就搬。”]
    我哪儿也不去！ # who: 岑德厚
    * * [“好，不去。住哪儿您说了算，今天只看腿，行不行？”]
        ~ leg = true
        ~ trust = 0
        他喘了半天，把裤腿卷了起来：看完，我还住这儿。 # did: own-will
        -> call
    * * [“这是为您好，出了事谁负责？”]
        他攥着床沿的手松开了，没有再说一个字。 # mustNot: moved-him
        -> moved

=== afraid ===
* [“再不看，这条腿都保不住。”]
    保不住就保不住。 # who: 岑德厚
    * * [“我不该吓您。住哪儿听您的，今天只看腿。”]
        ~ trust = 0
        看完，我还住这儿。 # who: 岑德厚 # did: own-will
        -> call
    * * [“那您写个字据，是自己不看的。”]
        他真的要笔。阮洁看看您，没敢递。
        ~ trust = -1
        -> visitor
* [“住不住院听了医生的话您再定，回不回这屋，是您说了算。”]
    ~ trust = 0
    这话算数？那你打吧。 # who: 岑德厚 # did: own-will
    -> call
* [“医生怎么说，咱们就怎么办。”]
    他叹了口气，算是答应了。
    -> call

=== call ===
~ doctor = true
您当着他的面打电话，只说摔过、发冷、腿红，别的没提。
医生二十分钟到了，清了伤口，说感染了，下午得去医院处理。他点头，让阮洁陪着。 # did: doctor # must: leg-seen
-> visitor

=== visitor ===
有人敲门，是楼下的褚小军，手里托着一块发糕。
{ row:
    我捎饭捎出罪来了？ # who: 褚小军
- else:
    哟，来人了。大爷，饭给您放这儿。 # who: 褚小军
}
* { card and not row } [“来得正好。拿老人的卡、挪老人的钱，这叫什么你清楚。”]
    ~ row = true
    褚小军把发糕往桌上一撂，岑德厚急得直摆手。 # mustNot: accused
    -> money
* { not card } [“岑师傅平常花钱，都是您跑腿吧？”]
    啊，顺手的事。 # who: 褚小军
    他放下发糕就走了。岑德厚看着门口，嘴动了动。
    * * [“他走了。取钱这件事，您自己心里踏实不踏实？”]
        ~ card = true
        卡搁他那儿，先是我愿意的。后来他挪了{owed}，我开不了口。 # who: 岑德厚 # did: asked-card
        -> money
    * * [“有个好邻居，是福气。”]
        -> money
* [“多谢您捎饭。我们还有几句话，同岑师傅单独说。”]
    那我先送货去。 # who: 褚小军
    -> money
* [不理他，接着收拾东西]
    褚小军放下发糕，讪讪地走了。
    -> money

=== money ===
{ card:
    卡要是拿回来，放你那儿行不行？你是公家人，密码我也告诉你。 # who: 岑德厚 # hint: 帮他和替他，中间隔着什么
- else:
    他从枕头底下摸出一个旧存折：你是公家人，替我收着，行不行？
}
* [“我替您收几天，等您腿好了再说。”]
    * * [手刚伸出去又缩回来：“不行，我收了，往后您说不清，我也说不清。”]
        他把手收了回去，倒像松了口气：那我这腿，银行怎么去？ # did: no-card
        * * * [“问银行能不能上门。要不要办、怎么办，您定。”]
            成，我自己打电话，你在边上听着。 # who: 岑德厚 # did: own-money
            ~ way = true
            -> record
        * * * [“等腿好了再说。”]
            他点点头，又把手揣进了袖筒。
            -> record
    * * [接过来，写一张收条]
        ~ row = true
        阮洁小声说：这样行吗？您说先救急。 # mustNot: took-card
        -> record
* [“钱上的事，社区不管，您自己拿主意。”]
    他点点头，把话咽了回去。
    * * [“我没说全。我不经手，办法能告诉您：银行能挂失，腿脚不便问问能不能上门。”]
        ~ way = true
        { card:
            那我自己给银行打电话，你在边上听着。 # who: 岑德厚 # did: own-money # did: no-card
        - else:
            行，有这么个办法就行。他把存折压回了枕头底下。 # did: own-money # did: no-card
        }
        -> record
    * * [看看表，该走了]
        ~ card = false
        -> record
* { card } [“这样，我替您打电话挂失，省得夜长梦多。”]
    等等，我还没想好。 # who: 岑德厚
    * * [“是您的钱，您定。想好了，自己打，我陪着。”]
        他说：等小褚晚上回来，我先同他说，他不给再挂失。 # did: own-money # did: no-card
        ~ way = true
        -> record
    * * [“这种事不能拖。”照着卡号拨了出去]
        银行要本人说话，他把头扭开了。
        ~ trust = -1
        -> record
* [“我不能收，密码也别说。自己拿着，走不动就问银行能不能上门。要不要、怎么要，您定。”]
    ~ way = true
    { card:
        我先同小褚说。说不通，再挂失，再报警。 # who: 岑德厚 # did: own-money # did: no-card
    - else:
        他想了想，把存折压回枕头底下，还想说什么，没有说。 # did: own-money # did: no-card
    }
    -> record

=== record ===
阮洁把平板递过来：结果一栏只有“良好”“一般”“需关注”，后面能写字。 # hint: 下一个翻开这张表的人，要凭它知道什么
* [“他自己说都好，就照他说的填。”]
    上三回也是良好。 # who: 阮洁
    * * [“你提醒得对。他说的是一回事，看见的写下来。”]
        她照您说的写：门里比楼道还凉，人穿着棉袄，几点几分见到的。频次改成每周两次。 # did: record
        -> report
    * * [“那正好，前后一致。”]
        她点了“良好”，提交。 # mustNot: all-good
        -> too_late
* [“写：晚年凄凉，疑似遭人诈骗，精神不振。”]
    他要是看见了呢？ # who: 阮洁
    * * [“删了。只写看到的、他说的，几点几分，下次哪天来。”]
        她删掉十几个字，写了四行，频次从每月改成每周两次。 # did: record
        -> report
    * * [“他看不到系统。”]
        她照着点了提交，那几个字就留在了台账上。 # mustNot: accused
        ~ branded = true
        -> report
* [选“需关注”，后面的字自己来写]
    * * [看见的、他说的、下回哪天都写上 # ask: entry all]
        她照着录进去，问：频次也该跟着提一档吧？您点头，她改成了每周两次。 # did: record
        -> report
    * * [写了其中几样 # ask: entry some]
        她录完数了数：看见的、他说的、下回哪天，像是少一样。您又添了几个字。
        -> report
    * * [没有写到点子上 # ask: entry none]
        她看了看上三回的，又看看这一回：跟“情况良好”差在哪儿？您一时没有答上来。
        -> report
    * * [给人定了性 # ask: entry never]
        这几个字，是看见的，还是猜的？ # who: 阮洁
        * * * [“猜的，删掉。只留看见的和他自己说的。”]
            她删了那几个字，频次提到每周两次。 # did: record
            -> report
        * * * [“留着，给上头提个醒。”]
            她点了提交，那几个字就留在了台账上。 # mustNot: accused
            ~ branded = true
            -> report
* [“先存着，回去想好了措辞再填。”]
    平板右上角跳着今天的截止时间。
    -> report

=== report ===
{ doctor:
    -> tell
}
{ not doctor and leg:
    阮洁在楼梯口站住了：他那条腿，就这么放着？
}
{ not doctor and not leg:
    阮洁在楼梯口站住了：他一直在发抖，就这么走了？
}
* { not doctor } [“不能放。回去，问过他，现在就请医生。”]
    ~ doctor = true
    门又开了，他看了您一会儿，把裤腿卷了起来。医生当天就到了。 # did: doctor # must: leg-seen
    -> tell
* { not doctor } [“他说不要紧，那就下星期再来看。”]
    -> too_late

=== tell ===
* [“在楼群里说一声，请大家多照应岑师傅。”]
    { not row:
        摔伤、卡的事，全写进去吗？ # who: 阮洁
    - else:
        群里已经有人在问上午吵什么了。 # who: 阮洁
    }
    * * [“不发了。回去问他一声，他点头，只报街道。”]
        他点了头：报吧，别往楼里说。 # did: report
        -> poster
    * * [“写吧，人多力量大。”]
        ~ row = true
        群里一下子冒出二十多条，有人问哪一户，有人问欠了谁的钱。 # mustNot: spread
        -> settle
* [“问过他，下午报街道，伤、欠费和临时救助一样样说清。”]
    报吧，别往楼里说。那……几时有个信？ # who: 岑德厚 # did: report
    -> poster
* [“医生也看了，不用惊动街道。”]
    阮洁把平板收进包里。
    -> settle

=== poster ===
街道说星期一下午给回话。阮洁翻出一张旧挂历，背面朝上，铺在床沿。 # hint: 他眼睛花，记性也要靠这张纸
* [哪天回话、哪天再来、打哪里都写上 # ask: poster all]
    他让贴在床头，坐着就看得见，自己念了一遍，一个字没有念错。 # did: poster
    -> settle
* [写了其中几样 # ask: poster some]
    他看了半天，问：还有呢？您接过笔，又添了一行。
    -> settle
* [没有写到点子上 # ask: poster none]
    他把挂历卷起来，搁在电暖气上头。
    -> settle
* [“字就不写了，我记着呢。”]
    他嗯了一声，看着门。
    -> settle

=== settle ===
{ row:
    -> quarrel
}
{ card and way and trust >= 0:
    -> steady
- else:
    -> leg_only
}

=== steady ===
星期六，您敲了两下，链子响了一声，门开到底。
小褚先还了{back}，卡他也送回来了，电费我交了。 # who: 岑德厚
{ branded:
    只是台账上写下的那几个字，街道来电话问凭据，您答不上来。
}
屋里不冒白气了，桌上多出一罐腌蒜，是留给您看的，不是送的。 # ending: steady
-> END

=== leg_only ===
半个月后他拆了纱布，走路不拖了。
电暖气还是绕着线，门上又贴了一张新的催缴单。
{ branded:
    台账上写下的那几个字，街道来电话问凭据，您答不上来。
}
都好，你们忙去吧。 # who: 岑德厚 # ending: leg-only
-> END

=== moved ===
车是您叫的，他坐在后排，抱着一床被子。入住要体检，腿当天就有医生处理了。 # must: leg-seen
过了四十天他自己打车回来，换了一把锁。
您再敲门，里面电视的声音开大了一格。 # ending: moved
-> END

=== too_late ===
{ doctor:
    药换了一回就断了。表上写着良好，没有人排下一趟。
}
有一天后半夜，褚小军听见楼上有东西倒了。救护车来的时候，他烧得认不出人。
街道来调台账，四张走访结果排在一起，看不出哪一张是最近的。 # ending: too-late
-> END

=== quarrel ===
褚小军搬走了，没有再上{floor}楼。老人逢人就说，是自己糊涂，不怪别人。
您问起那张卡，问起腿，他只有两个字：都好。 # ending: quarrel
-> END
