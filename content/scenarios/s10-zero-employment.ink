---
id: s10-zero-employment
title: 她写的是“在职”
module: 10
function: F2
levels: [4, 3]
minutes: 14
uses: [class, practice, assessment]
setting: 十月的星期四傍晚，约好的入户。饭桌擦过两遍，丈夫坐着等，妻子刚进门，手里还拎着饭盒。同事段晓宁带着表和名单。
people:
  - name: 栾志强
    age: 51
    trade: 轮胎厂硫化工，去年冬天厂里裁下来
    wants: 想替一家人讨条路，怕人说他养不了家
  - name: 庄素琴
    age: 46
    trade: 酱菜厂灌装班组长
    wants: 怕丈夫知道她早没了工作，怕这个家散了劲
  - name: 段晓宁
    age: 27
    trade: 社区专理员，来了一年
    wants: 想把这一户报上去，怕系统和表对不上
aims:
  - 一口人一口人数清，各人的一栏由各人写
  - 知道了家里人不知道的事，能不露、能谈、能等
  - 讲得清零就业家庭、失业登记各是哪扇门，不替确认的人许愿
nodes: [L4.S2.5.1, L4.K2.5.1, L4.K2.5.3, L3.S2.5.1, B2.1.3.3]
lessons: [m10-survey, m10-measures, m10-procedure-overview]
discuss:
  - 您手里有名单，她手里有围裙，坐下来头一句话为什么不能从名单说起
  - 她若星期天开不了口，表又到了该送的日子，您怎么办
  - 栾志强问“你们早知道”，这一句怎么答才对两个人都公道
variants:
  - { row: 十四, weight: 三十斤, nights: 二十年, mates: 三十几个人 }
  - { row: 九, weight: 二十五斤, nights: 十八年, mates: 二十几个人 }
  - { row: 二十一, weight: 四十斤, nights: 十六年, mates: 四十几个人 }
asks:
  - id: sms
    prompt: 给庄素琴发条短信约她来办登记，手机她丈夫有时会看
    longest: 60
    groups:
      - { id: when, text: 哪天几点来, any: [星期, 周一, 周二, 周三, 周四, 周五, 礼拜, 明天, 后天, 上午, 下午, 点] }
      - { id: where, text: 来哪里, any: [窗口, 服务站, 站里, 社区, 里间, 大厅, 街道] }
    never:
      - { text: 写了停保失业的事, any: [失业, 停保, 厂子, 关门, 关厂, 酱菜厂, 没工作, 没了工作, 找工作, 求职, 瞒] }
  - id: opinion
    prompt: 初核意见写几句，只写看见、听见、查到的
    longest: 140
    groups:
      - { id: visit, text: 哪天入的户、哪天更正, any: [星期四, 周四, 礼拜四, 星期一, 周一, 礼拜一, 入户, 当日, 今日] }
      - { id: herself, text: 是她本人说的、本人改的, any: [本人, 庄素琴, 自述, 更正, 划线, 当面] }
      - { id: fact, text: 哪时起没有工作, any: [六月, 6月, 停保, 厂已关, 厂关, 关门, 关闭] }
    never:
      - { text: 写了认定的结论, any: [建议认定, 情况属实, 符合条件, 符合零就业, 应予认定, 应当认定, 属零就业, 属于零就业, 生活困难], unless: [不, 未] }
documents:
  - id: family-form
    title: 家庭就业状况表（空白）
    text: 一户一张，一人一栏：姓名、年龄、就业状态、从哪天起、核实办法、本人签名。表下方一行小字：以上由本人如实填写，如有变化及时告知。
  - id: suspect-list
    title: 本月疑似名单（段晓宁带着）
    text: 第{row}行：庄素琴，四十六岁，末次参保今年六月，停保四个月未续，未办失业登记。用途一栏写着“上门询问，本人核实后才入台账”。
cards:
  - id: zero-employment
    title: 零就业家庭的援助
    text: 法定劳动年龄内的家庭人员都失业的城市居民家庭，可向住所地街道、社区公共就业服务机构申请；确认属实的，应当为至少一人提供适当的就业岗位。
    source: employment-promotion-law
    article: 第五十六条
  - id: benefit-conditions
    title: 领取失业保险金的条件
    text: 单位和本人缴费满一年；非因本人意愿中断就业；已办失业登记并有求职要求。三条都要有。
    source: social-insurance-law
    article: 第四十五条
  - id: benefit-start
    title: 期限从哪天起算
    text: 失业保险金领取期限自办理失业登记之日起计算。
    source: social-insurance-law
    article: 第五十条
  - id: least-impact
    title: 个人信息只用在该用处
    text: 处理个人信息要有明确、合理的目的，与目的直接相关，采取对本人影响最小的方式。
    source: personal-information-law
    article: 第六条
criteria:
  - { id: asked-who, dimension: information, text: 一口人一口人数清家里谁在劳动年龄, points: 8 }
  - { id: asked-husband, dimension: information, text: 问清丈夫的手艺和干不了的活, points: 8 }
  - { id: heard-why, dimension: information, text: 听到她不肯写真话的缘由, points: 10 }
  - { id: house-rule, dimension: policy, text: 讲清零就业家庭认什么、给什么, points: 8 }
  - { id: benefit, dimension: policy, text: 告诉她失业金的条件和起算日, points: 10 }
  - { id: not-decide, dimension: policy, text: 说明要核实确认，社区不先许愿, points: 6 }
  - { id: self-fill, dimension: procedure, text: 各人一栏，各人写各人签, points: 8 }
  - { id: fact-note, dimension: procedure, text: 划线更正，初核只写事实, points: 10 }
  - { id: suit, dimension: procedure, text: 由全家商量谁先出来、几点能出门, points: 8 }
  - { id: step-aside, dimension: communication, text: 找个不显眼的由头单独谈, points: 8 }
  - { id: give-time, dimension: communication, text: 由她自己说，日子她定, points: 6 }
  - { id: shield, dimension: ethics, text: 让她知道记录没有告诉过家里人, points: 6 }
  - { id: discreet, dimension: ethics, text: 发给她的话，家里人看见也不要紧, points: 4 }
musts:
  - { id: spoke-alone, text: 在家人听不见的地方同她谈 }
mustNots:
  - { id: exposed, text: 把她的停保记录露给家里人 }
  - { id: falsified, text: 明知不实照样送，或替她改写 }
  - { id: promised, text: 许诺一定能认定、一定有岗 }
endings:
  - { id: told-at-home, title: 她自己说的, text: 日子是她定的，话是她讲的，表是两个人各签各的。核实的人来电话，问的每一句表上都有。 }
  - { id: other-door, title: 先开另一扇门, text: 一户的申请放下了，丈夫先按个人走，她悄悄办了登记。谁也没有说假话，可那条“至少一人”的路还要再等。 }
  - { id: returned, title: 表退回来了, text: 没有造假，可是没有问够、写清、办全，或者许了办不到的愿。人还愿意来，路要从头铺一遍。 }
  - { id: torn, title: 当着他的面, text: 话是真的，说的人不对，说的地方也不对。这一家往后谁上门都先问一句：你们又查到什么了？ }
  - { id: false-sent, title: 表送上去了, text: 知道不实还让它往上走，一比对就露了。本可以有的援助，先变成了一次核查。 }
---

VAR trust = 0
VAR asked = 0
VAR knows_why = false
VAR tells = false
VAR registered = false
VAR promised = false
VAR lined = false
VAR row = "十四"
VAR weight = "三十斤"
VAR nights = "二十年"
VAR mates = "三十几个人"

庄素琴把饭盒搁进水池，围裙上印着“酱菜厂”三个字，带子系得很紧。
听说一家子都没活干的，社区管一个。我家还有她这份工，够不够得上？ # who: 栾志强 # hint: 名单上的一行，屋里有人知道，有人不知道
-> first

=== first ===
* [“先不说够不够。家里几口人，一口一口数给我听。”]
    行，从我数起。 # who: 栾志强
    ~ trust += 1
    -> count
* [“嫂子，名单上您六月就停保了，这是怎么回事？”]
    水龙头哗地开大了。 # mustNot: exposed
    -> exposed
* [“表在这儿，先填，填完我们还有两家要跑。”]
    栾志强忙去找笔，庄素琴没有坐下。
    ~ trust -= 1
    -> hub
* [“今天坐一刻钟，问什么都可以不答。”]
    庄素琴看了您一眼，拉出凳子坐了半边。
    ~ trust += 1
    -> hub

=== count ===
我五十一，她四十六，儿子栾晨十八，念高三，住校。我妈七十六。 # who: 栾志强
* [“老人不算。孩子在读，算不算按当地认定办法，我问准了再写。”]
    就是说，看的是我们俩。 # who: 栾志强 # did: asked-who
    ~ asked += 1
    -> hub
* [“孩子满十六了，也得算一个失业。”]
    他在念书，怎么叫失业？ # who: 庄素琴
    ~ trust -= 1
    -> hub

=== hub ===
* { not count } [“家里几口人，一口一口数给我听。”]
    -> count
* [“栾师傅，厂里那些年，您一天具体干哪几样？”]
    -> craft
* [“这条政策看的是一户，我先讲讲它认什么。”]
    -> rule
* { trust >= 1 } [“嫂子这围裙洗得真干净。”]
    天天洗。 # who: 庄素琴
    她低头看看。灌装班的围裙，哪有不带酱味的？您闻见的是肥皂。
    ~ trust += 1
    -> hub
+ [把家庭就业状况表摊到桌上]
    -> form

=== craft ===
硫化，看火候、卸模、点数。腰不行了，{weight}往上搬不了。投了十几家，人家看年纪就不往下问。 # who: 栾志强
* [“火候和点数是本事。最早几点能出门，最晚几点要到家？”]
    七点能走，晚上九点都行。夜班干了{nights}，不怕。 # who: 栾志强 # did: asked-husband
    ~ asked += 1
    -> hub
* [“这个年纪，看大门最合适。”]
    我还没到那一步吧。 # who: 栾志强
    * * [“是我说急了。您自己想干什么，绝不干什么？”]
        能看机器最好，别让我坐着，也别让我扛。 # who: 栾志强 # did: asked-husband
        ~ asked += 1
        -> hub
    * * [“有就不错了，先别挑。”]
        他把烟盒拿起来，又放下。
        ~ trust -= 1
        -> hub

=== rule ===
你讲，我听着。 # who: 栾志强
* [“劳动年龄里的人全都失业，核实了，至少给一个人适当的岗位。有一人在业就不成立。跟吃不吃低保没关系。”]
    庄素琴手里的筷子碰了一下碗边。 # did: house-rule
    所以有她，就不行。好歹家里还有她这份工，我夜里才睡得着。 # who: 栾志强
    -> hub
* [“就是困难家庭照顾一个公岗。”]
    那得先吃上低保吧？我不吃那个。 # who: 栾志强
    * * [“我讲错了。不看低保，看是不是全都失业；给的是适当的岗位，不一定是公岗。”]
        那还能听听。 # who: 栾志强 # did: house-rule
        -> hub
    * * [“差不多就是那意思。”]
        他把凳子往后退了退。
        ~ trust -= 1
        -> hub

=== form ===
{ trust >= 1:
    ~ trust = 1
- else:
    ~ trust = 0
}
表上一人一栏，最右边一格是本人签名。 # hint: 笔在谁手里，话就是谁担着
* [“你们说，我来写，快一些，末了签个名就行。”]
    那你写：庄素琴，酱菜厂，在职。 # who: 栾志强
    * * [停笔，把表转过去：“她这一栏，请她自己写。”]
        庄素琴接过笔，半天没有落下去。 # did: self-fill
        -> wrote
    * * [照栾志强说的写上]
        您写完才发现，庄素琴一直看着您的笔尖。
        ~ trust -= 1
        -> wrote
* [“各人写各人的一栏，写完自己签。”]
    栾志强两笔写完，把笔递过去。 # did: self-fill
    -> wrote

=== wrote ===
庄素琴那一栏成了“在职，灌装班”，签名一格空着。段晓宁在桌子底下碰了碰您的脚。 # hint: 这句话要问，只是不在这张桌子上
-> ask_wrote

=== ask_wrote ===
+ [“签名不急。栾师傅找找离厂的证明，嫂子领我下楼认认单元门的号。”]
    栾志强进里屋翻抽屉，庄素琴拿了钥匙，走在前面。 # did: step-aside
    -> alone
* [“在职就好办了，这一户不成立，表我收走。”]
    我就说够不上。 # who: 栾志强
    * * [“表先留着。嫂子，有张单子落在楼下车筐里，您跟我去拿一趟。”]
        她看了丈夫一眼，摘下墙上的钥匙，跟着下了楼。 # did: step-aside
        -> alone
    * * [收了表，道谢出门]
        咱们不是知道她停保了吗？ # who: 段晓宁
        她自己写的，照录，报个“不成立”。 # who: 我 # mustNot: falsified
        -> sent
* [“嫂子，这一栏跟系统对不上呀。”]
    哪里对不上？ # who: 栾志强
    ~ trust -= 1
    * * [“这一栏我回去再看，今天不谈。”]
        他“哦”了一声。庄素琴的手在围裙底下攥着。
        -> ask_wrote
    * * [“系统里她六月就停了。”]
        屋里一点声音也没有。 # mustNot: exposed
        -> exposed

=== alone ===
楼下没有别人。她先开了口。
你们是不是查我了？ # who: 庄素琴 # must: spoke-alone
* [“素琴，写假的查出来要担责，你想清楚。”]
    她往后退了一步，背挨着墙。
    ~ trust -= 1
    -> why
* [“每月有张停保的名单，您在上面。家里人我没提过，几时说由您。”]
    她把钥匙攥在手心里，好一会儿才松开。 # did: shield
    ~ trust += 2
    -> why
* [“瞒得过初一瞒不过十五，栾师傅迟早知道。”]
    所以你们是来告诉他的？ # who: 庄素琴
    ~ trust -= 1
    -> why

=== why ===
{ trust >= 1:
    厂子六月底关的，{mates}一起散。那天他刚被一家退回来，说好歹家里还有你这份工。我就说不出口了。 # who: 庄素琴 # did: heard-why
    四个月，我天天拎饭盒去图书馆，投简历，五点再回来。 # who: 庄素琴
    ~ knows_why = true
    -> talk
- else:
    我上着班呢，你们弄错了。 # who: 庄素琴
    * * [“那也好。万一哪天停了，登记那天起才算失业金，晚了可惜。电话我写给您。”]
        她接了纸条，走出两步又转回来。
        厂子六月就关了。他说家里还有我这份工，我开不了口。 # who: 庄素琴 # did: heard-why
        ~ knows_why = true
        ~ trust += 1
        -> talk
    * * [“弄没弄错，系统里清清楚楚。”]
        她转身就走，钥匙在手里哗哗响。
        -> table
}

=== talk ===
~ trust = 0
{ tells:
    她把钥匙换到另一只手上。
- else:
    楼道里的灯灭了，又被咳嗽声惊亮。 # hint: 她要的是时间，还是替她开口的人
}
* [“您写‘失业’，公岗我给你们家留一个。”]
    真能留？那我今晚就跟他说。 # who: 庄素琴 # mustNot: promised
    ~ promised = true
    ~ tells = true
    -> talk
* [“厂子散了不是您要走。缴满一年、登记、想找活，就能申领失业金，从登记那天算起。”]
    我白白耗了四个月？ # who: 庄素琴 # did: benefit
    前头的事由经办机构算，往后的您别再耽搁，自己来登，留自己的手机号。 # who: 我
    ~ registered = true
    -> sms
* { not tells } [“您打算哪天让他知道？话您说，日子您定，我等。”]
    星期天吧，孩子返校了，婆婆去小姑子家。就我们俩。 # who: 庄素琴 # did: give-time
    ~ tells = true
    -> talk
* { not tells } [“难开口的话我来说，他有火冲我发。”]
    你说算什么？他更抬不起头。 # who: 庄素琴
    * * [“听您的，您自己说，哪天都行。”]
        星期天，孩子返校以后。 # who: 庄素琴 # did: give-time
        ~ tells = true
        -> talk
    * * [“长痛不如短痛，我去。”]
        您先她一步上了楼，开口第一句就是“六月”。 # mustNot: exposed
        -> exposed
* { not tells } [“要不先写在职，等您找到活，假的也成真的了。”]
    真行？那就谁也不用知道。 # who: 庄素琴
    * * [“不行，我说糊涂了。签了字就是您担着，我不能叫您担。”]
        我也知道不行。 # who: 庄素琴
        -> talk
    * * [“行，您签上，我带走。”]
        她回到桌边签了名，一笔一画。 # mustNot: falsified
        -> sent
+ [谈到这里，回到那张表上]
    -> table

=== sms ===
你发我个短信吧，我怕忘。手机搁桌上，他有时候顺手会看。 # who: 庄素琴
* [哪天、去哪里写上，没写是什么事 # ask: sms all]
    她看了看屏幕，放回围裙兜里。
    他看见也不要紧。 # who: 庄素琴 # did: discreet
    -> talk
* [只写了一半 # ask: sms some]
    她又问了一遍没写上的那样，自己记在了心里。
    -> talk
* [没有写到点子上 # ask: sms none]
    她看了半天：我哪天去？您当面又说了一遍。
    -> talk
* [写了停保失业的事 # ask: sms never]
    手机在她手里一亮，她连忙扣过去，当着您的面删了。
    -> talk

=== table ===
~ trust = 0
{ tells:
    她说定了日子。那张表还在桌上，签名一格仍旧空着。
- else:
    那张表还在桌上，“在职”两个字墨水已经干了。
}
+ { tells } [“表不急，下星期一两位一起来，到时候再签。”]
    -> monday
* { tells } [“今天先签‘失业’，折起来，别让栾师傅看见就行。”]
    折哪儿？他就坐我对面。 # who: 庄素琴
    * * [“您说得对，瞒着一半的表不能送。等您说了再签。”]
        她长出了一口气，把笔帽拧上了。
        -> monday
    * * [“我挡着，您快签。”]
        栾志强一把按住了表，展开来念：六月底起，失业。 # mustNot: exposed
        -> exposed
* { not tells } [“一户的申请先放下。栾师傅，您可以先按个人走。”]
    -> other
* { not tells } [“她自己写的在职，我照送，文责自负。”]
    段晓宁把表装进文件袋，没有看您。 # mustNot: falsified
    -> sent

=== other ===
按个人？那我算什么？ # who: 栾志强
* [“五十一，没活干，肯定算大龄，认得上。”]
    那我就等着你们的信了。 # who: 栾志强 # mustNot: promised
    ~ promised = true
    -> other_her
* [“就业困难人员，范围省里定。认上认不上要审，岗位从今天起照推。”]
    肯推就行，我不等那张纸。 # who: 栾志强 # did: not-decide
    -> other_her
* [“您先等等，有消息通知您。”]
    等，我都等了快一年了。 # who: 栾志强
    -> other_her

=== other_her ===
出门时庄素琴送到楼梯口，欲言又止。
* { knows_why } [低声：“登记您自己来办，里间，别再耽搁。那句话您几时想说都行。”]
    星期一早上，她第一个到，自己登了记，手机号留的是她的。 # did: benefit
    ~ registered = true
    -> other_end
+ [点点头，下楼]
    -> other_end

=== other_end ===
{ registered and not promised:
    -> door
- else:
    -> thin
}

=== monday ===
星期一上午，两个人一前一后进来。栾志强眼睛是红的。
四个月，她拎个空饭盒坐图书馆。你们早知道？ # who: 栾志强
* [“她的事该由她讲给您听，我不好先说。她怕的是您垮，今天两位坐到一起，就好往下走了。”]
    他没有再问，给她拉了把椅子。
    -> correct
* [“两口子的事我不掺和，签字吧。”]
    庄素琴赶紧把笔拿起来，他把脸扭开了。
    -> correct

=== correct ===
星期四那张表还在，“在职，灌装班”写得端端正正。 # hint: 改过的表怕不怕人看，要看是谁改的、怎么改的
* [“旧表撕了，重填一张干净的。”]
    段晓宁已经捏住了表角。
    * * [“别撕。划一道线，旁边写实情，注今天的日子，本人签。”]
        -> line_through
    * * [撕掉，重写]
        新表很干净，看不出星期四有过什么。
        -> whose
* [“‘在职’两个字我替您描成‘失业’，省得重写。”]
    这一栏不是她签名吗？ # who: 段晓宁
    * * [“是我手快。您自己划线，自己写，自己签，注上今天。”]
        -> line_through
    * * [描好，请她在后面补个名]
        字压着字，分不出哪一笔是谁的。 # mustNot: falsified
        -> whose
* [“原字划一道线，旁边您自己写，签名，注上今天。”]
    -> line_through

=== line_through ===
她划了线，写上“六月底厂子关门，起失业，每日外出求职”，签了名，又添上日子。
意见栏还空着。段晓宁把星期四入户的记录翻开，推到您手边。
* [哪天、谁说的、什么事都写上 # ask: opinion all]
    每一句都能打电话去核。 # who: 段晓宁 # did: fact-note
    ~ lined = true
    -> whose
* [只写了一部分 # ask: opinion some]
    段晓宁看完，没有说什么，把入户记录的复印件也夹了进去。
    ~ lined = true
    -> whose
* [没有写到事实 # ask: opinion none]
    就这么一句？ # who: 段晓宁
    表装进了文件袋。
    -> whose
* [写了认定的结论 # ask: opinion never]
    这句话放谁家都行吧？ # who: 段晓宁
    * * [“划掉。写哪天入户、谁在场、本人怎么说、怎么更正的。”]
        四行写完，每一句都能打电话去核。 # did: fact-note
        ~ lined = true
        -> whose
    * * [“一直这么写的，交吧。”]
        表装进了文件袋。
        -> whose

=== whose ===
这下两个人都没活，该算了吧？公岗是不是就有一个？ # who: 栾志强
{ promised:
    您那天说留一个的，我可跟他讲了。 # who: 庄素琴
}
* [“要核实，谁签字确认按省里办法。确认了，全家都失业的，至少给一人适当的岗位，不一定是公岗。”]
    那就是还得我们自己也使劲。 # who: 庄素琴 # did: not-decide # did: house-rule
    -> arrange
* [“您这情况十拿九稳，回家等着上班。”]
    栾志强掏出手机，把明天的面试推掉了。 # mustNot: promised
    ~ promised = true
    -> arrange
* [“交上去再说，我也说不好。”]
    说不好，那找谁问？ # who: 栾志强
    * * [“找我。几天内有没有信，我主动打给您；定的人不是我，催的人是我。”]
        行，我记你的电话。 # who: 栾志强 # did: not-decide
        -> arrange
    * * [“等通知。”]
        他把手揣进了兜里。
        -> arrange

=== arrange ===
还剩一件：要是有岗，谁先出来？
* [“当然男的先，一家的顶梁柱。”]
    他夜里要起来给我婆婆翻身，白天睡不够。 # who: 庄素琴
    * * [“这我没问到。那画张钟头表，两位自己商量。”]
        涂完一看，她白天八个钟头是空的，他下午到九点是空的。 # did: suit
        -> register
    * * [“克服克服。”]
        两个人谁也没接话。
        -> register
* [“这里是二十四格，走不开的涂黑，涂完你们俩商量谁先。”]
    两张表叠在一起，中间空出两块。灌装的进食堂后厨，看火候的进锅炉房，都有得问。 # did: suit
    -> register

=== register ===
+ { not registered } [“素琴，失业登记今天办。不是您自己要走，又缴满了一年，失业金从登记那天起算。”]
    她自己输的密码，选“单位关闭”，点了提交。 # did: benefit
    ~ registered = true
    -> settle
+ [“那今天就到这里，材料我中午前送街道。”]
    段晓宁在交接单上写了几点几分。
    -> settle

=== settle ===
{ registered and asked >= 1 and lined and not promised:
    -> good
- else:
    -> thin
}

=== good ===
过了些日子，街道核实的人打来电话，说这张划过线的表最好核，一问一个准。
庄素琴先去了学校食堂，栾志强还在面试。她的饭盒，现在是装满了带出门的。 # ending: told-at-home
-> END

=== door ===
栾志强十一月去锅炉房试了工。庄素琴领着自己的登记回执，夹在图书馆的借书证里。
她说，等他转了正，就告诉他。一户的申请表还空着，您写了回访的日子。 # ending: other-door
-> END

=== thin ===
{ promised:
    街道说还在核，公岗也没有空额。栾志强找到了窗口。
    你当初怎么说的？ # who: 栾志强
- else:
    半个月后街道来问：谁哪天起没活、能干什么、登记了没有？有的没写，有的没办。
}
段晓宁重新拿了一张空表：这一家，这回我来约。 # ending: returned
-> END

=== exposed ===
六月？那这四个月，你天天去哪儿了？ # who: 栾志强
庄素琴解下围裙，搭在椅背上，没有回头。
* [“是我不该这样说出来。两位先谈，我改天登门赔不是。”]
    门在身后关上，里头许久没有声音。
    -> torn_end
+ [“我只是核实情况，系统里就是这么记的。”]
    记得好。我家的事，我倒是最后一个知道。 # who: 栾志强
    -> torn_end

=== torn_end ===
申请没有再提。段晓宁打过三次电话，接的都是老人，说他们俩不在一处吃饭了。
名单第{row}行的备注，您写了又划掉。 # ending: torn
-> END

=== sent ===
表当天送到街道。第三天比对结果出来，庄素琴那一行标了红。
* [给街道打电话，说明经过，请求撤回更正]
    那头说：撤可以，经过你要写清楚，几号知道的，为什么还送。
    -> sent_end
+ [等街道来问]
    电话是直接打到栾志强手机上的。
    -> sent_end

=== sent_end ===
核查的人问：知不知道？段晓宁低着头说，知道。
栾家那扇门，后来只开一条缝。 # ending: false-sent
-> END
