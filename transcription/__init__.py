"""Sound in, transcript out: decoding, channels, recognition, inventions, turns.

What the rest of the product uses:

- `transcriber.Transcriber`: the protocol that the pipeline depends on.
- `whisper.WhisperTranscriber`, `whisper.WhisperConfig`: faster-whisper on this machine.
- `audio.inspect_audio`: what a file holds, without decoding it; `audio.decode_audio`: its samples.
- `defects`: the codes and French sentences of files that cannot be transcribed.
- `channels`: the notice codes (`mono`, `dual_mono`, `silent`, `silent_agent`, `silent_prospect`).
- `rejection.Reason`: why a text is not speech.
- `repository`: transcripts at rest.

The way of a call: `audio` decodes to 16 kHz a channel; `channels` says whose each is; `speech` finds where
someone speaks; `windows` packs that into 28 s; `whisper` reads the windows; `words` and `placing` give timed
words in the call; `rejection` takes out what nobody said; `recognition` reads again what was lost; `turns`
makes the dialogue.
"""
