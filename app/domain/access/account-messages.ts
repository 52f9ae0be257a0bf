import type { AccountChangeFault } from '#app/domain/access/account-change.ts';

/** Why a change to an account was refused. */
export type AccountReason = 'notAllowed' | 'notFound' | 'loginNameTaken' | 'ownPassword' | AccountChangeFault;

const SENTENCES: Readonly<Record<AccountReason, string>> = {
  notAllowed: '您的角色不能管理账号，请联系管理员。',
  notFound: '没有这个账号，请回到列表重新查找。',
  loginNameTaken: '这个登录名已有人用，请换一个。',
  nothingChanged: '没有改动，不用保存。',
  noRole: '每个账号至少要有一个角色；不再使用的账号请停用。',
  ownAdministrator: '不能取消自己的管理员角色，请由另一名管理员操作。',
  ownAccount: '不能停用自己的账号，请由另一名管理员操作。',
  ownPassword: '自己的密码请在“我的账号”里修改。',
  lastAdministrator: '这是最后一名可登录的管理员，请先另设一名管理员。',
};

export function accountMessage(reason: AccountReason): string {
  return SENTENCES[reason];
}
