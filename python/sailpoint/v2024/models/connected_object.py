# Written by `make stubs` from schema/; change it there.
"""Connected object."""

from sailpoint._core import model

__all__ = ["ConnectedObject"]

ConnectedObject = model("v2024", "ConnectedObject")
