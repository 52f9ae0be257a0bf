---
id: s04-shop-dream
title: 一家面包店要烤多少个
module: 4
function: F2
levels: [4, 3]
minutes: 14
uses: [class, practice, assessment]
setting: 十一月星期二上午，她提着一只纸盒进来，盒里是六个自己烤的小面包，还温着。另一只手里是一本彩色的加盟手册。
people:
  - name: 阮庆芳
    age: 38
    trade: 原商场西点柜组长，撤柜后登记失业
    wants: 想开一家自己的面包店，怕再过两年就没胆子了，也怕人笑她不自量力
  - name: 谭志勇
    age: 41
    trade: 货车司机，阮庆芳的丈夫
    wants: 不反对她干，怕把老娘的养老钱搭进去，更怕有事瞒着他
  - name: 汪经理
    age: 33
    trade: 蜜麦坊加盟招商经理
    wants: 想在月底前签下这一单，盼着社区替他说句话
aims:
  - 先陪她把账算到一天多少单，再谈贷款
  - 讲清贴息贴多少、本金谁还、谁决定放不放
  - 不泼冷水也不推一把，主意还给她自己
nodes: [L4.S2.4.1, L4.S2.4.2, L4.S2.4.3, L4.K2.4.2, L3.S2.4.1, L3.K2.4.3, B2.1.3.3]
lessons: [m04-services, m04-case, m02-ethics]
discuss:
  - 一天多少单，由您算出来和由她除出来，差在哪里
  - 面包吃不吃，手艺夸不夸，头一句怎样才不捧也不泼冷水
  - 丈夫推门进来那一刻，哪些话只能由她自己说
  - 要是她最后还是把门面签了，站里接下来还能做什么
variants:
  - { street: 书院路, deposit: 一万, loan: 四万 }
  - { street: 文庙街, deposit: 八千, loan: 三万 }
  - { street: 学前路, deposit: 一万二, loan: 五万 }
asks:
  - id: terms
    prompt: 把这笔贷款的要紧处写给她：额度怎么说，利息怎么贴，本金谁还
    longest: 60
    groups:
      - { id: cap, text: 三十万是最高额，不是人人有, any: [最高, 不超过, 人人, 上限, 最多, 封顶, 不一定, 看审, 以内] }
      - { id: half, text: 利息贴一半, any: [一半, '50%', 百分之五十, 五成, 贴半, 半数, 半息, 减半] }
      - { id: principal, text: 本金自己还, any: [本金, 自己还, 要还, 得还, 归还, 偿还, 借的钱还, 还钱] }
    never:
      - { text: 写成不要利息、不用还或者准能批, any: [不要利息, 免息, 无息, 没利息, 没有利息, 不用还, 白给, 一定能批, 肯定能批, 肯定批, 准能批, 包批], unless: [要不要, 不是, 并非, 不等于, 误会, 没有免, 没有无, 别信, 不能, 哪有, 谁说, 没人敢] }
documents:
  - id: brochure
    title: 蜜麦坊加盟手册
    text: “加盟费六万八，设备装修十四万起，日销百单，八个月回本。政府贴息贷款，轻松创业。”最后一页小字：“意向金签约后转为加盟费，未签约不予退还。数据仅供参考。”
  - id: sums
    title: 她手写的一张账
    text: 家里十五万（含妈的八万），贷款二十万。房租每月八千，两个店员八千，水电杂项两千五。平均一单二十八元，原料包装占一半。每天几单：（空着）
  - id: loan-guide
    title: 当地办事指南（摘）
    text: 申请人如实填写现有贷款和担保情况；是否需要反担保、对征信的要求，按本地规定。资格由人社部门认定，担保机构、经办银行分别审核。社区不出具推荐材料。
cards:
  - id: loan-limits
    title: 个人创业担保贷款的框
    text: 全国的框是：个人最高三十万元，期限不超过三年；财政按贷款实际利率的百分之五十贴息。地方另有规定的看当地指南。最高额不是人人有，本金由借款人自己还。
    source: guarantee-loan-rules
    article: 贷款额度、期限和贴息
  - id: who-does-what
    title: 一笔贷款谁做哪一步
    text: 人社认身份，担保机构定保不保，银行定放不放、放多少，财政贴息。社区讲条件、陪理材料、回访，不担保，不推荐。
    source: practice-norm
    article: 创业担保贷款办理分工
  - id: free-guidance
    title: 开业指导不收费
    text: 创业开业指导属于公共人力资源服务，免费提供。
    source: hr-market-regulation
    article: 第十五条
criteria:
  - { id: asked-money, dimension: information, text: 问清钱从哪来、哪些动不得, points: 8 }
  - { id: asked-debt, dimension: information, text: 问出已交的意向金和没还清的借款, points: 8 }
  - { id: asked-skill, dimension: information, text: 问清她会什么、没管过什么, points: 4 }
  - { id: half-interest, dimension: policy, text: 讲清最高额、贴一半、本金自己还, points: 10 }
  - { id: who-decides, dimension: policy, text: 讲清资格、担保、放款各由谁定, points: 10 }
  - { id: honest-form, dimension: policy, text: 现有借款照实填，条件看当地指南, points: 6 }
  - { id: break-even, dimension: procedure, text: 陪她算出一天多少单才不赔, points: 12 }
  - { id: field, dimension: procedure, text: 让她去店址数人、把退款条款问成书面, points: 8 }
  - { id: small-step, dimension: procedure, text: 摆出培训、创业小院等小步的路, points: 6 }
  - { id: follow, dimension: procedure, text: 约好回访的日子和要看的数, points: 4 }
  - { id: calm, dimension: communication, text: 头几句不捧也不泼冷水, points: 4 }
  - { id: own-choice, dimension: communication, text: 开不开由她和家里定, points: 10 }
  - { id: no-vouch, dimension: ethics, text: 不写推荐、不替人担保, points: 5 }
  - { id: private, dimension: ethics, text: 她的借款由她自己跟家里说, points: 5, lesson: m02-ethics }
musts:
  - { id: repay, text: 告诉她贷款的本金要自己还 }
  - { id: count, text: 陪她把账算到一天多少单 }
  - { id: look, text: 让她签约以前去看店址、问清退款 }
mustNots:
  - { id: vouched, text: 写推荐、担保，或者许诺一定能批 }
  - { id: padded, text: 教她把数字写高或者瞒下借款 }
  - { id: leaked, text: 把她的借款告诉家里人或招商的人 }
endings:
  - { id: small-oven, title: 先用小炉子, text: 一天多少单算出来了，借款摊开了，门口的人数过了。她没有不干，是换了一个输得起的大小，主意是她自己拿的。 }
  - { id: put-away, title: 炉子收起来了, text: 道理都对，可是主意是别人替她拿的。钱保住了，她心里一直觉得那家店本来能成。 }
  - { id: tight-shop, title: 店开了，喘不上气, text: 政策讲了，账没算到底，或者借款、店址、退款有一样没弄清，或者次序反了、有人在旁边喊了一声好。店开得起来，每个月的窟窿也准时来。 }
  - { id: all-in, title: 全家都押上了, text: 有人替她说了满话，改了数字，或者把她的事说了出去。出了岔子，店、钱和家里的信任一起要还。 }
  - { id: went-elsewhere, title: 去找了别人, text: 头几句就把门关上了。手册上那位经理倒是一直很有耐心，她把剩下的决定都交给了他。 }
---

VAR trust = 0
VAR knows_debt = false
VAR counted = false
VAR seen = false
VAR stepped = false
VAR pushed = false
VAR told_out = false
VAR decided = false
VAR spoiled = false
VAR street = "书院路"
VAR deposit = "一万"
VAR loan = "四万"

先尝一个，我早上烤的。我要开店了，听说政府给三十万，不要利息？ # who: 阮庆芳
她把加盟手册压在面包盒底下，只露出一个角。 # hint: 面包和手册，她怕您先看哪一样
-> first

=== first ===
* [“加盟店十家倒八家，您可想好了，别脑子一热。”]
    她把面包盒的盖子合上了。
    ~ trust = 0
    -> cold
* [“闻着真香！您这手艺，开店准成，街坊都得来。”]
    是吧！我就缺个人给我鼓鼓劲。 # who: 阮庆芳
    -> hub
* [“好吃。面包您懂，钱的事咱们一起摊开看看？”]
    行。她把手册抽了出来，还有一张折着的纸。 # did: calm
    ~ trust = 1
    -> hub

=== cold ===
* [“没看就下断语，对不起。您想开什么店？”]
    她看看您，把盖子又打开了。 # did: calm
    ~ trust = 1
    -> hub
* [“我是为您好，这种事我见得多了，听不听在您。”]
    谢谢啊。人家汪经理可不是这么说的。 # who: 阮庆芳
    -> lost

=== hub ===
* [“这十五万，是怎么凑的？”]
    -> money
* [“店里的事，您做过哪些，没做过哪些？”]
    -> skill
* [“手册上这些数，跟汪经理签了什么没有？”]
    -> debt
* [“门面定了吗？那条街什么时候人多？”]
    -> site
+ [“咱们算一笔账，看一天要卖多少。”]
    -> sums
+ [“那就说贷款吧。”]
    -> policy

=== money ===
我俩攒了七万，我妈那儿八万，是婆婆，她养老的，她愿意。 # who: 阮庆芳
* [“老人肯支持，这是好事，说明一家人心齐。”]
    嗯，她说等着吃我的面包。 # who: 阮庆芳
    * * [“要是回不来，她看病靠什么？先画个圈。”]
        她拿笔圈住了八万，圈得很慢，又圈了半年的生活费。 # did: asked-money
        -> hub
    * * [“她都信您，您还怕什么，往前走就是了。”]
        她把十五万下面画了一道横线。
        -> hub
* [“先把动不得的圈出来，剩下才是本钱。”]
    老人的、孩子的、半年吃饭的，圈完剩四万。她没有说话，也没有擦掉。 # did: asked-money
    ~ trust = 1
    -> hub

=== skill ===
揉面、发面、裱花，闭着眼都行。柜上十一年，一天四十来单，都是我出的。 # who: 阮庆芳
* [“十一年的老师傅，那店里的事就不用问了。”]
    她挺了挺腰。
    -> hub
* [“进货、排班、交税、办证，从前谁管？”]
    商场管。我只管炉子。 # who: 阮庆芳 # did: asked-skill
    -> hub

=== debt ===
{ trust >= 1:
    签倒没签……交了{deposit}意向金。网上借的{loan}里拿的，志勇不知道。 # who: 阮庆芳
- else:
    没有没有，就是问问。 # who: 阮庆芳
    她翻到手册最后一页，又翻了回去。
    * * [“我不是查您。瞒着最吃亏的是您自己，这屋里的话不出这屋。”]
        她的声音低下去：交了{deposit}意向金，网上借的{loan}里拿的。志勇不知道。
        ~ trust = 1
        -> debt_talk
    * * [“那就好，千万别先交钱。”]
        嗯。 # who: 阮庆芳
        -> hub
}
-> debt_talk

=== debt_talk ===
* [“借了网贷还想办担保贷款？那没戏了，别费劲了。”]
    她的眼圈一下红了。
    * * [“我说绝了。照实填，够不够由那边审。”]
        那我照实填，能不能成再说。 # who: 阮庆芳 # did: asked-debt # did: honest-form
        ~ knows_debt = true
        -> hub
    * * [“趁早想办法还清，还清了再来找我。”]
        拿什么还？ # who: 阮庆芳
        ~ knows_debt = true
        -> hub
* [“肯说就好。照实填，碍不碍事看当地指南。”]
    您请她把利息和到期日先列出来。她写下三行数，写到利息时停了一下。 # did: asked-debt # did: honest-form
    ~ knows_debt = true
    -> hub
* [“网上那笔别写进申请表，查不查得到再说。”]
    能不写？ # who: 阮庆芳
    * * [“不能，我说岔了。照实写，由他们审。”]
        她点点头，像是松了口气。 # did: asked-debt # did: honest-form
        ~ knows_debt = true
        -> hub
    * * [“先把钱拿到手要紧，拿到了再还也不迟。”]
        她把那三行数涂黑了。 # mustNot: padded
        ~ knows_debt = true
        ~ spoiled = true
        -> hub

=== site ===
{street}拐角，汪经理选的。他说那儿一天过两千人。 # who: 阮庆芳
* [“他们有选址团队，比咱们专业。”]
    我也这么想。 # who: 阮庆芳
    -> hub
* [“您自己站三天，早中晚各数一个钟头，还要数提着面包出来的人。”]
    数提面包的？这我倒没想过。 # who: 阮庆芳
    * * [“顺便请汪经理把怎么退写成书面的。”]
        他要是不肯写呢？她问完自己先笑了：那就是不能退呗。 # did: field # must: look
        ~ seen = true
        -> hub
    * * [“数完了，心里有底了，再签也不迟。”]
        她记下了“三天”。
        -> hub

=== sums ===
您把她那张纸铺平，“每天几单”后面空着。 # hint: 这个数从谁的笔下出来，她才信
* [“二十八块一单，留一半是十四。房租人工水电一万八千五，您除除看。”]
    一千三百二十多单……一天四十五单，才不赔？ # who: 阮庆芳
    -> sums_two
* [“手册上写百单，咱们打个对折，按五十单算。”]
    五十单，那还有得赚！ # who: 阮庆芳
    * * [“等等，五十是猜的。倒过来算：一万八千五除以十四，再除三十天。”]
        四十五单才不赔。我柜上最好的时候，四十来单。 # who: 阮庆芳
        -> sums_two
    * * [“稳一点，按四十九。”]
        您俩都笑了，纸上写了四十九。
        -> policy
* [“我替您算好了，不赔要四十五单，您别开了。”]
    她盯着那个数，不知道是怎么来的。
    ~ decided = true
    -> policy

=== sums_two ===
* [“还没完。二十万分三年还，再加进去。”]
    一个月本金五千五百多。她按了两遍计算器：一天五十八单，利息没算，我自己也还没开工资。 # did: break-even # must: count
    ~ counted = true
    -> policy
* [“四十五单，您手艺好，努努力就有了。”]
    还有贷款呢，怎么没算？ # who: 阮庆芳
    * * [“漏了，您问得对。本金也得加。”]
        一个月五千五百多，加上再除。五十八单，还没算利息。她把这个数写得很大。 # did: break-even # must: count
        ~ counted = true
        -> policy
    * * [“贷款有贴息，利息轻，先不管它。”]
        她在四十五下面画了个勾。
        -> policy

=== policy ===
~ trust = 0
三十万，真的不要利息？你写给我，我拿回去给志勇看。 # who: 阮庆芳 # hint: 她要带回家的是一张纸，家里人只看得见纸上的
* [要紧的三样都写上了 # ask: terms all]
    自己还……那不是给的。 # who: 阮庆芳 # did: half-interest # must: repay
    -> vouch
* [只写了一部分 # ask: terms some]
    她念完问：那这二十万，最后谁还？您在下面补了一行：本金自己还，利息只贴一半。 # must: repay
    -> vouch
* [没有写到点子上 # ask: terms none]
    她看看纸，又看看您：那到底要不要还？您这才说，要还，利息也只贴一半。 # must: repay
    -> vouch
* [写成了不要利息、不用还或准能批 # ask: terms never]
    她的眼睛亮了：白纸黑字，志勇总该信了。
    * * [“慢，我写岔了，划掉重写。”]
        您重写：利息只贴一半，本金自己还，批不批别人定。她的笑容收了一半。 # must: repay
        -> vouch
    * * [“大意就是这样，回去给志勇看看吧。”]
        她把纸折好，夹进了手册里。
        -> vouch
* [“差不多，国家贴利息，很划算的。”]
    那不借白不借。 # who: 阮庆芳
    * * [“我说漏了：只贴一半，本金自己还。”]
        她把“三十万”划掉，改成了问号。 # must: repay
        -> vouch
    * * [“所以要抓紧，听说今年的额度有限。”]
        她看了看手机上的日历。
        -> vouch

=== vouch ===
汪经理说，社区写个推荐，银行就认。你就写我手艺好，又没让你写担保。 # who: 阮庆芳 # hint: 银行和担保机构要的，是不是正好就是有人替她说话
* [“只写‘手艺好、人踏实’，应该没事。”]
    您拿出了带抬头的信纸。
    * * [“不行，写了就是替您说话。”]
        您讲了三家：资格人社认，保不保担保机构定，放不放银行定。她看着您把信纸收回去，没有生气。 # did: no-vouch # did: who-decides
        -> phone
    * * [写上两行“为人踏实，手艺过硬”，盖上章]
        她双手接过去，拍了张照发给汪经理。 # mustNot: vouched
        ~ spoiled = true
        -> phone
* [“不写。谁认、谁保、谁放，各有各的门。”]
    您给她一张对照单：人社认资格，担保机构定保不保，银行定放不放。三个问号，她自己来填。 # did: no-vouch # did: who-decides
    -> phone
* [“推荐不写，可您这条件，我看肯定能批。”]
    那我今天就回汪经理的话。 # who: 阮庆芳
    * * [“别，‘肯定’我收回，定的人不是我。”]
        您把人社、担保机构、银行各定哪一步讲了。她把拨出去的电话按掉了。 # did: who-decides # did: no-vouch
        -> phone
    * * [“回吧，早定早安心，他那边也等着呢。”]
        她走到门口打电话，声音很亮。 # mustNot: vouched
        ~ spoiled = true
        -> phone

=== phone ===
电话响了，她开了免提。
老师您好，计划书我们有模板，日销写八十单，银行好看。庆芳姐别的没借过钱吧？ # who: 汪经理
* [“写八十也行，反正是计划，谁也说不准。”]
    阮庆芳看着您，等您点头。
    * * [“不行，我说错了。算出来多少写多少，将来还钱的是她，不是模板。”]
        那头笑了笑：您真较真。阮庆芳把计算器扣在桌上。
        -> husband
    * * [点头]
        汪经理说：还是老师懂行。 # mustNot: padded
        ~ spoiled = true
        -> husband
* { knows_debt } [“她网上有一笔，你们得给她退意向金。”]
    哦，这样啊。那更得抓紧签了。 # who: 汪经理 # mustNot: leaked
    ~ spoiled = true
    ~ told_out = true
    -> husband
* [“她的事您问她本人。计划书她自己写，写她算得出来的数。”]
    那头顿了一下：那意向金月底可就过期了。
    -> husband
* [“你们这就是骗人，我要举报你们。”]
    电话断了。她急了：你把人得罪了，我那{deposit}呢？
    -> husband

=== husband ===
门推开了，一个穿工装的男人站在门口，货车在外面打着双闪。
她是不是在外头借钱了？你们给我句实话。 # who: 谭志勇 # hint: 这句实话该由谁来说
{ knows_debt:
    阮庆芳的脸白了，手在桌子底下攥着那张纸。
}
* { knows_debt } [“志勇，你别急，也就{loan}，咱们一起想办法。”]
    {loan}？ # who: 谭志勇 # mustNot: leaked
    ~ spoiled = true
    ~ told_out = true
    -> choose
* [“她来问什么，我不能替她说。您坐，账在桌上，让她自己讲给您听。”]
    他没有坐，把双闪关了才回来。 # did: private
    -> choose
* [“没有，绝对没有。”]
    你怎么知道没有？ # who: 谭志勇
    * * [“我不该替她答。您问她，我腾间屋出来。”]
        阮庆芳站起来：你进来，我跟你说。 # did: private
        -> choose
    * * [“我们这儿都有登记的，真有借款看得见。”]
        他看看您，又看看她，谁也不信。
        -> choose
* [“家里的事回家说，我们这儿在办公。”]
    他把门带上，走了。阮庆芳没有追。
    -> choose

=== choose ===
过了一会儿，桌上的面包凉了。
你就说一句，这店我到底开不开？ # who: 阮庆芳 # hint: 赔了的时候，谁来还
* [“我要是您，上有老下有小，就不开。”]
    她慢慢把手册卷成一个筒。
    * * [“算我多嘴。开不开您和家里定。”]
        那你摆。 # who: 阮庆芳 # did: own-choice
        ~ decided = false
        -> road
    * * [“听我的，没错，我见过的太多了。”]
        好，听你的。 # who: 阮庆芳
        ~ decided = true
        -> road
* [“开！人一辈子总要搏一回，错过就没了。”]
    她的眼睛亮了。
    * * [“慢着，搏的是您家的钱，您两口子定。”]
        她笑着抹了一下眼睛。 # did: own-choice
        ~ decided = false
        -> road
    * * [“我等着吃开业的面包，剪彩叫上我。”]
        她说一定请您剪彩。
        ~ pushed = true
        ~ decided = false
        -> road
* [“这个字我不替您写，路我都摆出来。”]
    那摆吧，我听着。 # who: 阮庆芳 # did: own-choice
    ~ decided = false
    -> road

=== road ===
* [“三条：先培训，去小院试着卖，再谈贷款。”]
    创业小院有共用烘焙间，按钟头租。她在旁边画了一个小面包，又写上：办证，问市场监管。 # did: small-step
    ~ stepped = true
    -> check_site
* [“先把贷款报上去，批下来再想怎么花。”]
    批下来就得还了吧？ # who: 阮庆芳
    * * [“次序反了。先试着卖，有了数再定借不借。”]
        您讲了创业培训和小院的共用烘焙间。有了数再借，她抄下这五个字，又写上：办证，问市场监管。 # did: small-step
        ~ stepped = true
        -> check_site
    * * [“钱在手里，心里不慌，用不用再说。”]
        她没有接话。
        -> wrap

=== check_site ===
{ seen:
    {street}那三天，她说明天一早就去站。
}
* { not seen } [“{street}先别签，数三天人，怎么退要书面的。”]
    好，我带个小凳子去。 # who: 阮庆芳 # did: field # must: look
    ~ seen = true
    -> wrap
* [“{street}那边，你们两口子再看看，您看着办。”]
    她“嗯”了一声。
    -> wrap
+ { seen } [“数的时候，把下雨天也算一天。”]
    对，下雨天最见真章。 # who: 阮庆芳
    -> wrap

=== wrap ===
她收拾东西，留下两个面包在盘子里。
* [“面包我买下。下星期三我打电话问您。”]
    您说到时候问两样：数了多少人，两口子怎么商量的。
    五块钱，收您成本。星期三我等电话。 # who: 阮庆芳 # did: follow
    -> settle
* [“面包谢谢了，有什么事随时来站里找我。”]
    随时是哪天？ # who: 阮庆芳
    * * [“那就下星期三，我打给您。”]
        您请她到时候报三天的人数。她在手机上设了提醒。 # did: follow
        -> settle
    * * [“哪天都行，我天天在这儿，您记着就好。”]
        她笑笑，提着空盒子走了。
        -> settle

=== settle ===
{ spoiled:
    -> all_in
}
{ decided:
    -> put_away
}
{ counted and knows_debt and seen and stepped and not pushed:
    -> good
}
-> tight

=== good ===
星期三的电话里她报数：三天一千一百人，提着面包的十九个。网上那笔她跟志勇说了，吵完一起列了还款的日子。
腊月，小院的共用烘焙间里，她一天能接二十来单，房租只按钟头算。门面的事，她说数够了再来问您。 # ending: small-oven
-> END

=== put_away ===
她没有签约，{deposit}意向金也没有要回来，托人找了个超市理货的班。
{ counted:
    有一回在路上碰见，她说：账是我除的，主意是你拿的，我总觉得我能多卖几单。 # ending: put-away
- else:
    有一回在路上碰见，她说：你算得都对。可那个数是你算的，我总觉得我能多卖几单。 # ending: put-away
}
-> END

=== tight ===
{ not counted:
    开业三个月，最好的一天卖了五十一单。到还本金那天她才明白，五十一单也是赔的。
- else:
    { not knows_debt:
        审核的人问起网上那笔借款，材料退了。店已经签下，她又借了一笔来填。
    - else:
        { not seen:
            门口人是不少，都是赶公交的。意向金的小字，她是第二次去要钱时才念出声的。
        - else:
            五十八单这个数她记得。店还是在腊月开了，三个月里最好的一天卖了五十一单，还本金那天又去借。
        }
    }
}
她照样每天四点起来生炉子，只是不再送人面包。 # ending: tight-shop
-> END

=== all_in ===
第二年四月，{street}拐角贴出了转让。
{ told_out:
    她借过钱的事是从谁嘴里出去的，两口子吵了一个冬天。
- else:
    经办银行来核材料，纸上的话和数，跟她说的对不上。
}
谭志勇来站里，问的是：是谁说的？您想起了那天上午自己说过、写过、点过头的每一处。 # ending: all-in
-> END

=== lost ===
汪经理替她找了一家“当天放款”的公司，她签了两份合同，一份也没有看完。
开春您路过{street}，拐角有一家面包店，门上贴着“清仓”。她隔着玻璃看见您，转身进了里间。 # ending: went-elsewhere
-> END
