"""Sound in, transcript out: decoding, channels, recognition, inventions, turns.

What the rest of the product uses:

- `transcription.transcriber.Transcriber`: the protocol that the pipeline depends on.
- `transcription.whisper.WhisperTranscriber`, `WhisperConfig`: faster-whisper on this machine.
- `transcription.audio.inspect_audio`: what a file holds, without decoding it; `decode_audio` gives its samples.
- `transcription.defects`: the codes and French sentences of files that cannot be transcribed.
- `transcription.channels`: the notice codes (`mono`, `dual_mono`, `silent`, `silent_agent`, `silent_prospect`).
- `transcription.rejection.Reason`: the codes of texts that were rejected as inventions.
- `transcription.repository`: transcripts at rest.

The way of a call: `audio` decodes to 16 kHz a channel; `channels` says whose each is; `speech` finds who speaks
when; `windows` packs that into 28 s; `whisper` reads the windows; `words` and `placing` give timed words in the
call; `rejection` takes out what nobody said; `recognition` reads again what was lost; `turns` makes the dialogue.
"""
