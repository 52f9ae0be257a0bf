import { Form, useNavigation } from '@remix-run/react';
import { CheckboxGroup } from '#app/components/admin/checkbox-group.tsx';
import { Button } from '#app/components/ui/button.tsx';

export interface DutyFormProps {
  readonly rooms: readonly {
    readonly id: string;
    readonly name: string;
    readonly requiredInvigilators: number;
    readonly invigilatorIds: readonly string[];
  }[];
  readonly invigilators: readonly { readonly id: string; readonly displayName: string; readonly loginName: string }[];
}

/** Who invigilates where. A box stands for one person in one room: `room:user`. */
export function DutyForm({ rooms, invigilators }: DutyFormProps) {
  const busy = useNavigation().state !== 'idle';
  if (rooms.length === 0) return <p className="text-muted">选好考场以后，再安排监考员。</p>;
  if (invigilators.length === 0) return <p className="text-muted">还没有监考员账号，请先在“账号”中为监考人员加上监考员角色。</p>;
  return (
    <Form method="post" className="space-y-5">
      <input type="hidden" name="intent" value="duties" />
      {rooms.map((room) => (
        <CheckboxGroup
          key={room.id}
          legend={room.requiredInvigilators > 0 ? `${room.name}（应有 ${room.requiredInvigilators} 名）` : room.name}
          name="duty"
          chosen={room.invigilatorIds.map((userId) => `${room.id}:${userId}`)}
          options={invigilators.map((person) => ({
            value: `${room.id}:${person.id}`,
            label: person.displayName,
            note: person.loginName,
          }))}
        />
      ))}
      <Button variant="secondary" disabled={busy}>
        保存监考员
      </Button>
    </Form>
  );
}
