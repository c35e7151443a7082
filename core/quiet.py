"""Nothing here calls home: what libraries would send by themselves is switched off before they load.

ONNX Runtime, which finds speech for the recogniser, has sent usage events to its maker by default since
1.29, on Linux too (microsoft/onnxruntime#27379): a device identifier, hashes of the models, durations.
The switch counts only where it is set before the library loads, and it then makes neither identifier nor
queue. The hub's client adds the versions of libraries to what it asks.
"""

import os

SWITCHES = {"ORT_DISABLE_TELEMETRY": "1", "HF_HUB_DISABLE_TELEMETRY": "1"}


def silence_libraries() -> None:
    """Set the switches for this process and those that it starts, whatever they were."""
    os.environ.update(SWITCHES)
