# Written by `make stubs` from schema/; change it there.
"""Settings for requests of access."""

from sailpoint._core import model

__all__ = ["Requestability"]

Requestability = model("v2024", "Requestability")
