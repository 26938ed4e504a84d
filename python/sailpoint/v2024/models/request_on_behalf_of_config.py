# Written by `make stubs` from schema/; change it there.
"""Request on behalf of config."""

from sailpoint._core import model

__all__ = ["RequestOnBehalfOfConfig"]

RequestOnBehalfOfConfig = model("v2024", "RequestOnBehalfOfConfig")
