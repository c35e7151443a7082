"""REST: Recordings, of a call and of the account, and their files."""

from fastapi import APIRouter, Depends, Request, Response

from simulator import media
from simulator import rest_common as rest
from simulator.calls import Call, Recording, Subscription
from simulator.clock import Clock, rfc2822
from simulator.config import API_VERSION
from simulator.engine import prospect_of
from simulator.legs import Stage
from simulator.rest_calls import in_period
from simulator.scenarios import Party

router = APIRouter(dependencies=[Depends(rest.authenticate)])

START = rest.Spec(
    allowed=frozenset(
        {
            "RecordingStatusCallback", "RecordingStatusCallbackEvent", "RecordingStatusCallbackMethod",
            "RecordingChannels", "RecordingTrack", "Trim",
        }
    ),
    enums={
        "RecordingStatusCallbackEvent": frozenset({"in-progress", "completed", "absent"}),
        "RecordingStatusCallbackMethod": rest.METHODS,
        "RecordingChannels": frozenset({"mono", "dual"}),
        "RecordingTrack": frozenset({"inbound", "outbound", "both"}),
        "Trim": frozenset({"trim-silence", "do-not-trim"}),
    },
    lists=frozenset({"RecordingStatusCallbackEvent"}),
    urls=frozenset({"RecordingStatusCallback"}),
)  # fmt: skip
UPDATE = rest.Spec(
    allowed=frozenset({"Status", "PauseBehavior"}),
    required={"Status": (20001, "Status is required")},
    enums={
        "Status": frozenset({"in-progress", "paused", "stopped"}),
        "PauseBehavior": frozenset({"skip", "silence"}),
    },
)
LIST = rest.Spec(
    allowed=frozenset(
        {
            "CallSid", "ConferenceSid", "DateCreated", "DateCreated<", "DateCreated>", "IncludeSoftDeleted",
            "PageSize", "Page", "PageToken",
        }
    ),
    enums={"IncludeSoftDeleted": frozenset({"true", "false"})},
)  # fmt: skip
FETCH = rest.Spec(
    allowed=frozenset({"IncludeSoftDeleted"}), enums={"IncludeSoftDeleted": frozenset({"true", "false"})}
)
MEDIA = rest.Spec(
    allowed=frozenset({"RequestedChannels", "Download"}),
    enums={"RequestedChannels": frozenset({"1", "2"}), "Download": frozenset({"true", "false"})},
)


@router.post(rest.PREFIX + "/Calls/{call_sid}/Recordings.json", status_code=201)
async def start(call_sid: str, request: Request, stage: rest.StageDep) -> rest.Payload | None:
    """Start recording a call in progress; while one is being made, the same one is answered."""
    form = await rest.read_form(request, START)

    async def work() -> rest.Payload:
        call = rest.find_call(stage, call_sid, request.url.path)
        if call.status != "in-progress":
            raise rest.TwilioError(400, 21220, "Requested resource is not eligible for recording")
        recording = stage.recorder.start(
            call,
            dual=rest.first(form, "RecordingChannels", "mono") == "dual",
            track=rest.first(form, "RecordingTrack", "both"),
            trim=rest.first(form, "Trim", "do-not-trim"),
            subscription=_subscription(form),
            prospect=_prospect(stage, call.first_leg),
        )
        return render(recording, stage, status=recording.status)

    return await rest.with_faults(stage, "recordings.start", work)


def _subscription(form: rest.Form) -> Subscription | None:
    url = rest.first(form, "RecordingStatusCallback")
    events = frozenset(form.get("RecordingStatusCallbackEvent", ["completed"]))
    return (
        Subscription(url, rest.first(form, "RecordingStatusCallbackMethod", "POST"), events) if url else None
    )


def _prospect(stage: Stage, parent: Call) -> Party:
    children = [call for call in stage.account.calls.values() if call.parent is parent]
    return prospect_of(parent, children[-1]).party if children else parent.party


@router.get(rest.PREFIX + "/Calls/{call_sid}/Recordings.json")
async def list_of_call(call_sid: str, request: Request, stage: rest.StageDep) -> rest.Payload | None:
    """Recordings of one call."""
    rest.check(request.query_params.multi_items(), LIST)

    async def work() -> rest.Payload:
        call = rest.find_call(stage, call_sid, request.url.path)
        kept = [recording for recording in call.recordings if recording.status != "deleted"]
        return rest.page("recordings", [render(recording, stage) for recording in kept], request)

    return await rest.with_faults(stage, "recordings.list", work)


@router.post(rest.PREFIX + "/Calls/{call_sid}/Recordings/{sid}.json")
async def update(call_sid: str, sid: str, request: Request, stage: rest.StageDep) -> rest.Payload | None:
    """Pause, resume or stop a recording; `Twilio.CURRENT` names the only one in progress."""
    form = await rest.read_form(request, UPDATE)

    async def work() -> rest.Payload:
        call = rest.find_call(stage, call_sid, request.url.path)
        recording = _being_made(call, sid, request.url.path)
        match rest.first(form, "Status"):
            case "paused" if recording.status == "in-progress":
                stage.recorder.pause(recording, rest.first(form, "PauseBehavior", "silence"))
            case "in-progress" if recording.status == "paused":
                stage.recorder.resume(recording)
            case "stopped":
                stage.recorder.stop(recording)
        return render(recording, stage, status=recording.status) | {"sid": sid}

    return await rest.with_faults(stage, "recordings.update", work)


def _being_made(call: Call, sid: str, path: str) -> Recording:
    if sid == "Twilio.CURRENT":
        if len(call.active_recordings) != 1:
            raise rest.not_found(path)
        return call.active_recordings[0]
    for recording in call.recordings:
        if recording.sid == sid:
            if not recording.is_active:
                raise rest.TwilioError(400, 21220, "The recording is not in progress")
            return recording
    raise rest.not_found(path)


@router.get(rest.PREFIX + "/Recordings.json")
async def list_recordings(request: Request, stage: rest.StageDep) -> rest.Payload | None:
    """Recordings of the account, newest first."""
    query = rest.check(request.query_params.multi_items(), LIST)

    async def work() -> rest.Payload:
        kept = [
            recording
            for recording in reversed(stage.account.recordings.values())
            if (recording.status != "deleted" or rest.first(query, "IncludeSoftDeleted") == "true")
            and rest.first(query, "CallSid", recording.call.sid) == recording.call.sid
            and in_period(recording.started_at, query, "DateCreated")
        ]
        return rest.page("recordings", [render(recording, stage) for recording in kept], request)

    return await rest.with_faults(stage, "recordings.list", work)


@router.get(rest.PREFIX + "/Recordings/{sid}.json")
async def fetch(sid: str, request: Request, stage: rest.StageDep) -> rest.Payload | None:
    """One recording."""
    query = rest.check(request.query_params.multi_items(), FETCH)

    async def work() -> rest.Payload:
        deleted = rest.first(query, "IncludeSoftDeleted") == "true"
        return render(rest.find_recording(stage, sid, request.url.path, deleted=deleted), stage)

    return await rest.with_faults(stage, "recordings.fetch", work)


@router.delete(rest.PREFIX + "/Recordings/{sid}.json", status_code=204)
async def delete(sid: str, request: Request, stage: rest.StageDep) -> Response:
    """Delete a completed recording's file for good; its description stays, as deleted."""

    async def work() -> None:
        recording = rest.find_recording(stage, sid, request.url.path)
        if recording.public_status == "processing":
            raise rest.TwilioError(409, 20009, "Only completed recordings can be deleted")
        if recording.failed_deletes < recording.media.deletes_failing:
            recording.failed_deletes += 1
            raise rest.TwilioError(500, 20500, "Internal Server Error")
        recording.status, recording.file = "deleted", None
        recording.updated_at = Clock.now()

    await rest.with_faults(stage, "recordings.delete", work)
    return Response(status_code=204)


@router.get(rest.PREFIX + "/Recordings/{sid}.wav")
async def fetch_media(sid: str, request: Request, stage: rest.StageDep) -> Response:
    """The WAV file: PCM16, 8 kHz, in the channels asked for."""
    query = rest.check(request.query_params.multi_items(), MEDIA)
    files: list[bytes] = []

    async def work() -> None:
        recording = rest.find_recording(stage, sid, request.url.path)
        recording.downloads += 1
        if recording.file is None or recording.downloads <= recording.media.not_ready_requests:
            raise rest.not_found(request.url.path)
        files.append(_channels(recording, recording.file, rest.first(query, "RequestedChannels")))

    await rest.with_faults(stage, "media.fetch", work)
    broken = stage.account.recordings[sid].media.broken_transfer
    return MediaResponse(files[0], media_type="audio/x-wav", broken=broken)


class MediaResponse(Response):
    """A file; a broken one announces more than it sends, and the connection is cut."""

    def __init__(self, content: bytes, *, media_type: str, broken: bool) -> None:
        super().__init__(content, media_type=media_type)
        if broken:
            self.body = content[: len(content) // 2]


def _channels(recording: Recording, file: bytes, requested: str) -> bytes:
    made_of = 1 if recording.media.mono else recording.channels
    if requested == "2" and made_of != 2:
        raise rest.TwilioError(400, 20001, "RequestedChannels: the recording has one channel")
    if requested != "1" or made_of == 1 or recording.media.raw_base64 is not None:
        return file
    return media.wav(media.mix(*media.read_wav(file)))


def render(recording: Recording, stage: Stage, *, status: str | None = None) -> rest.Payload:
    """The JSON of a recording; an update shows the fine status, anything else the coarse one."""
    account_sid = stage.config.account_sid
    root = f"/{API_VERSION}/Accounts/{account_sid}/Recordings/{recording.sid}"
    return {
        "account_sid": account_sid,
        "api_version": API_VERSION,
        "call_sid": recording.call.sid,
        "conference_sid": None,
        "date_created": rfc2822(recording.started_at),
        "date_updated": rfc2822(recording.updated_at),
        "start_time": rfc2822(recording.started_at),
        "duration": None if recording.duration_s is None else str(recording.duration_s),
        "sid": recording.sid,
        "price": None,
        "price_unit": "USD",
        "status": status or recording.public_status,
        "channels": recording.channels,
        "source": recording.source,
        "error_code": recording.error_code,
        "track": recording.track,
        "uri": f"{root}.json",
        "encryption_details": None,
        "media_url": f"https://api.twilio.com{root}",
        "subresource_uris": {
            "add_on_results": f"{root}/AddOnResults.json",
            "transcriptions": f"{root}/Transcriptions.json",
        },
    }
