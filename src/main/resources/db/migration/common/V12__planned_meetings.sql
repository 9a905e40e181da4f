-- A next date that was set before there were meetings: its triad finds a planned one, as with every date set since.
insert into meeting (meeting_id, triad_id, starts_at, state, version, call_room, course)
select gen_random_uuid(), triad_id, next_meeting_at, 'PLANNED', 1, concat('drieluik-', gen_random_uuid()),
       '{"state":"planned","agenda":{"slots":[],"present":-1},"cases":[],"roles":{"setting":"room","soundOn":"board"},"screen":{"braked":false},"attended":[],"agendaVersion":0,"obeyed":[]}'
  from triad
 where next_meeting_at > current_timestamp
   and not exists (select 1 from meeting where meeting.triad_id = triad.triad_id and meeting.state <> 'ENDED');
